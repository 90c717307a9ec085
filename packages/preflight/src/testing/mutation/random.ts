/** Chance that a seed repeats. */
export interface Random {
  /** A whole number from 0 up to below `below`. */
  int(this: void, below: number): number;
  /** @throws RangeError for an empty list. */
  pick<Item>(this: void, items: readonly Item[]): Item;
}

/** The mulberry32 generator: a failing mutant is made again from its seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  next();
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick(items) {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}
