import { find } from "../dom.js";

/** How far an action was when an answer told it. */
export interface Point {
  /** Seconds since it was started. */
  seconds: number;
  done: number;
  isPaused: boolean;
}

const height = 220;
const margin = { top: 12, right: 14, bottom: 28, left: 44 };

/** The drawing of leads processed over time. */
export class Plot {
  readonly #svg = find("#plot", SVGSVGElement);

  /**
   * Draws it afresh.
   *
   * @param points What the answers told, oldest first.
   * @param total Leads that match; null while they are being counted.
   */
  draw(points: readonly Point[], total: number | null): void {
    // Drawn as wide as it is shown, so that its letters are not scaled.
    const width = this.#svg.clientWidth || 560;
    const last = points.at(-1);
    const lastSecond = Math.max(5, last?.seconds ?? 0);
    const most = Math.max(1, total ?? 0);
    const x = (seconds: number) =>
      margin.left + (seconds / lastSecond) * (width - margin.left - margin.right);
    const y = (done: number) =>
      height - margin.bottom - (done / most) * (height - margin.top - margin.bottom);

    this.#svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#svg.setAttribute("aria-label", inWords(last, total));
    this.#svg.replaceChildren(
      ...ticks(most, 4).flatMap((done) => [
        shape("line", { class: "grid", x1: x(0), x2: x(lastSecond), y1: y(done), y2: y(done) }),
        label(String(done), { x: margin.left - 8, y: y(done) + 4, "text-anchor": "end" }),
      ]),
      ...ticks(lastSecond, 6).map((second) =>
        label(`${second} s`, { x: x(second), y: height - 8, "text-anchor": "middle" }),
      ),
      ...pauses(points).map(([from, to]) =>
        shape("rect", {
          class: "pause",
          x: x(from),
          width: x(to) - x(from),
          y: margin.top,
          height: height - margin.top - margin.bottom,
        }),
      ),
      shape("polyline", {
        class: "line",
        points: points.map(({ seconds, done }) => `${x(seconds)},${y(done)}`).join(" "),
      }),
      ...points.map(({ seconds, done }) =>
        shape("circle", { class: "look", cx: x(seconds), cy: y(done), r: 2.6 }),
      ),
    );
  }
}

function inWords(last: Point | undefined, total: number | null): string {
  if (!last) return "No leads processed yet";
  const of = total === null ? "" : ` of ${total}`;
  return `${last.done}${of} leads processed after ${last.seconds.toFixed(1)} seconds`;
}

/** From when to when the action stood still. */
function pauses(points: readonly Point[]): [from: number, to: number][] {
  return points.flatMap(({ seconds, isPaused }, index): [number, number][] =>
    isPaused ? [[seconds, points[index + 1]?.seconds ?? seconds]] : [],
  );
}

/** Round values from 0 to at most `end`, about `count` of them. */
function ticks(end: number, count: number): number[] {
  const rough = end / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function label(text: string, attributes: Record<string, string | number>): SVGElement {
  const made = shape("text", attributes);
  made.textContent = text;
  return made;
}
