/** Items of which only the first one can be taken (a binary heap). */
export class PriorityQueue<Item> {
  readonly #heap: Item[] = [];

  /** @param isBefore Tells whether one item comes before another. */
  constructor(private readonly isBefore: (one: Item, other: Item) => boolean) {}

  /** The first item; undefined when there is none. */
  get first(): Item | undefined {
    return this.#heap[0];
  }

  /** Adds an item. */
  push(item: Item): void {
    let at = this.#heap.length;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = this.#heap[parent] as Item;
      if (!this.isBefore(item, above)) break;
      this.#heap[at] = above;
      at = parent;
    }
    this.#heap[at] = item;
  }

  /** Takes the first item away. */
  shift(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      if (left >= heap.length) break;
      const child =
        right < heap.length && this.isBefore(heap[right] as Item, heap[left] as Item)
          ? right
          : left;
      const below = heap[child] as Item;
      if (!this.isBefore(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
  }
}
