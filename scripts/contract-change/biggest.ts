/** The one of several that comes last in an order; the first of the order when there are none. */
export function biggest<T>(order: readonly [T, ...T[]], all: readonly T[]): T {
  return all.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
}
