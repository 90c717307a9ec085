/** Thrown where so many wait already that one more would wait in vain. */
class TooManyWaiting extends Error {
  constructor() {
    super('Too many editions are being typeset.');
  }
}

/** Does work a few at a time; who asks for what is being made waits for the same. */
export class BoundedMaker {
  private readonly making = new Map<string, Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly limits: { atOnce: number; waiting: number }) {}

  /** @throws TooManyWaiting where too many wait already. */
  make(name: string, make: () => Promise<void>): Promise<void> {
    const known = this.making.get(name);
    if (known) return known;
    if (this.waiting.length >= this.limits.waiting) return Promise.reject(new TooManyWaiting());
    const made = this.run(make).finally(() => this.making.delete(name));
    this.making.set(name, made);
    return made;
  }

  private async run(make: () => Promise<void>): Promise<void> {
    if (this.running >= this.limits.atOnce) {
      await new Promise<void>((start) => this.waiting.push(start));
    } else this.running += 1;
    try {
      return await make();
    } finally {
      // Who waits takes the place over, so that nobody comes between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
