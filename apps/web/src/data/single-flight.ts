/**
 * Runs one request at a time for each name; callers who arrive meanwhile share the next one. Nobody
 * gets the result of a request that began before their own call: it may predate an issue.
 */
export class SingleFlight<Result> {
  private readonly running = new Map<string, Promise<void>>();
  private readonly next = new Map<string, Promise<Result>>();

  run(name: string, request: () => Promise<Result>): Promise<Result> {
    const running = this.running.get(name);
    if (!running) return this.start(name, request);
    const known = this.next.get(name);
    if (known) return known;
    const next = running.then(() => {
      this.next.delete(name);
      return this.start(name, request);
    });
    this.next.set(name, next);
    return next;
  }

  private start(name: string, request: () => Promise<Result>): Promise<Result> {
    const result = request();
    const forget = () => {
      if (this.running.get(name) === settled) this.running.delete(name);
    };
    const settled: Promise<void> = result.then(forget, forget);
    this.running.set(name, settled);
    return result;
  }
}
