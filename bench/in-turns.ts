import { median } from "./median.js";

/**
 * Measures several things in turns, each beginning a round as often, so that a busy moment of the machine
 * meets all of them alike.
 *
 * @param things What measures each, by name.
 * @param rounds How many rounds count. One before them warms up.
 * @returns For each name, its value in each round.
 */
export async function inTurns<Name extends string>(
  things: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(things) as Name[];
  const values = {} as Record<Name, number[]>;
  for (const name of names) values[name] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await things[name]();
      if (round > 0) values[name].push(value);
    }
  }
  return values;
}

/**
 * Says how many times as large the values of one thing are as those of another.
 *
 * @param values Its values, one of each round.
 * @param others Those of the other.
 * @returns The median of what each round says.
 */
export function ratio(values: readonly number[], others: readonly number[]): number {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
