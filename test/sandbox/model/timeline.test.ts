import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Process, Timeline } from "../../../src/sandbox/model/timeline.js";

/** A process that takes its steps at these moments, and writes each down. */
function steps(name: string, moments: number[], log: string[]): Process {
  let next = 0;
  return {
    get due() {
      return moments[next] ?? Number.POSITIVE_INFINITY;
    },
    step() {
      log.push(`${name}@${this.due}`);
      next += 1;
    },
  };
}

/** A process that takes one step, at a moment that can be changed. */
function once(name: string, due: number, log: string[]): Process & { due: number } {
  const process = {
    due,
    step() {
      log.push(name);
      process.due = Number.POSITIVE_INFINITY;
    },
  };
  return process;
}

const ascending = (moments: number[]) => [...moments].sort((a, b) => a - b);

describe("a timeline", () => {
  it("takes what is due, soonest first, and of what is due at once the older process first", () => {
    const log: string[] = [];
    const timeline = new Timeline();
    timeline.add(steps("a", [1, 3, 3], log));
    timeline.add(steps("b", [1, 2, 3, 4], log));
    expect(timeline.due).toBe(1);
    timeline.run(3);
    expect(log).toEqual(["a@1", "b@1", "b@2", "a@3", "a@3", "b@3"]);
    expect(timeline.due).toBe(4);
    timeline.run(100);
    expect(timeline.due).toBe(Number.POSITIVE_INFINITY);
  });

  it("keeps the order of processes that stood still and were added again", () => {
    const log: string[] = [];
    const timeline = new Timeline();
    const a = once("a", 5, log);
    timeline.add(a);
    timeline.add(steps("b", [7], log));
    a.due = Number.POSITIVE_INFINITY;
    timeline.run(6);
    expect(log).toEqual([]);
    a.due = 7;
    timeline.add(a);
    timeline.add(a);
    timeline.run(7);
    expect(log).toEqual(["a", "b@7"]);
  });

  it("goes by when a step is due now, when that is later than when it was added", () => {
    const log: string[] = [];
    const timeline = new Timeline();
    const a = once("a", 1, log);
    timeline.add(a);
    timeline.add(steps("b", [2], log));
    a.due = 3;
    timeline.run(10);
    expect(log).toEqual(["b@2", "a"]);
  });

  it("lets a process stand still that is due at no number, and the others go on", () => {
    const log: string[] = [];
    const timeline = new Timeline();
    const [never, later] = [once("never", Number.NaN, log), once("later", 1, log)];
    timeline.add(never);
    timeline.add(later);
    later.due = Number.NaN;
    timeline.add(steps("a", [2, Number.NaN], log));
    expect(timeline.due).toBe(2);
    timeline.run(3);
    expect(log).toEqual(["a@2"]);
    expect(timeline.due).toBe(Number.POSITIVE_INFINITY);
    never.due = 4;
    timeline.add(never);
    timeline.run(4);
    expect(log).toEqual(["a@2", "never"]);
  });

  it("runs processes that a step adds", () => {
    const log: string[] = [];
    const timeline = new Timeline();
    const first: Process & { due: number } = {
      due: 1,
      step() {
        first.due = Number.POSITIVE_INFINITY;
        timeline.add(steps("child", [2, 9], log));
      },
    };
    timeline.add(first);
    timeline.run(5);
    expect(log).toEqual(["child@2"]);
  });

  it("takes the same steps in the same order, whether it runs once or often", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }).map(ascending);
    fc.assert(
      fc.property(fc.array(moments, { maxLength: 5 }), moments, (processes, stops) => {
        const runs = [[20], [...stops, 20]].map((each) => {
          const log: string[] = [];
          const timeline = new Timeline();
          for (const [index, own] of processes.entries()) {
            timeline.add(steps(String(index), own, log));
          }
          for (const now of each) timeline.run(now);
          return log;
        });
        const all = processes.flatMap((own, index) => own.map((at) => ({ at, index })));
        all.sort((a, b) => a.at - b.at || a.index - b.index);
        expect(runs[0]).toEqual(all.map(({ at, index }) => `${index}@${at}`));
        expect(runs[1]).toEqual(runs[0]);
      }),
    );
  });
});
