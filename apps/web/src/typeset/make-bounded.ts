import { TookTooMuch } from './took-too-much';

/** Thrown where so many wait already that one more would wait in vain. */
class TooManyWaiting extends Error {
  constructor() {
    super('Too many editions are being typeset.');
  }
}

interface Limits {
  atOnce: number;
  waiting: number;
  /** Milliseconds until what took too much is tried again. */
  retryAfter: number;
}

/** Does work a few at a time; who asks for what is being made waits for the same. */
export class BoundedMaker {
  private readonly making = new Map<string, Promise<void>>();
  private readonly stopped = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** @param now milliseconds of a clock that only goes forward. */
  constructor(
    private readonly limits: Limits,
    private readonly now = () => performance.now(),
  ) {}

  /**
   * @throws TooManyWaiting where too many wait already.
   * @throws TookTooMuch where the work did, without trying, while it is not tried again.
   */
  async make(name: string, make: () => Promise<void>): Promise<void> {
    const known = this.making.get(name);
    if (known) return known;
    if ((this.stopped.get(name) ?? 0) > this.now()) throw new TookTooMuch();
    this.stopped.delete(name);
    if (this.waiting.length >= this.limits.waiting) throw new TooManyWaiting();
    const made = this.run(make).finally(() => this.making.delete(name));
    this.making.set(name, made);
    return made.catch((error: unknown) => {
      if (error instanceof TookTooMuch) this.stopped.set(name, this.now() + this.limits.retryAfter);
      throw error;
    });
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
