/** Thrown where so many wait already that one more would wait in vain. */
class TooManyWaiting extends Error {
  constructor() {
    super('Too many documents wait to be written.');
  }
}

interface Limits {
  atOnce: number;
  waiting: number;
  /** Milliseconds. */
  longestWait: number;
}

/** Does work a few at a time, in the order in which it came; none is begun while it is held. */
export class WritingQueue {
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private holds = 0;

  constructor(private readonly limits: Limits) {}

  /** @throws TooManyWaiting where too many wait already, or its turn does not come in time. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.holds > 0 || this.running >= this.limits.atOnce) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.startWaiting();
    }
  }

  /** Begins nothing more until what is answered is called: what is under way goes on. */
  hold(): () => void {
    this.holds += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.holds -= 1;
      this.startWaiting();
    };
  }

  private async wait(): Promise<void> {
    if (this.waiting.length >= this.limits.waiting) throw new TooManyWaiting();
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(start), 1);
        reject(new TooManyWaiting());
      };
      const timer = setTimeout(giveUp, this.limits.longestWait);
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push(start);
    });
  }

  /** Who waits is counted before he starts, so that nobody comes between. */
  private startWaiting(): void {
    while (this.holds === 0 && this.running < this.limits.atOnce) {
      const start = this.waiting.shift();
      if (!start) return;
      this.running += 1;
      start();
    }
  }
}
