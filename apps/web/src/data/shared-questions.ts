/**
 * Asks one question for all who come while the one before is under way. Nobody is given the answer
 * to a question that was asked before he came: it may not know what was issued since.
 */
export class SharedQuestions<Answer> {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly next = new Map<string, Promise<Answer>>();

  ask(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const before = this.underWay.get(name);
    if (!before) return this.begin(name, ask);
    const known = this.next.get(name);
    if (known) return known;
    const next = before.then(() => {
      this.next.delete(name);
      return this.begin(name, ask);
    });
    this.next.set(name, next);
    return next;
  }

  private begin(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = ask();
    const forget = () => {
      if (this.underWay.get(name) === over) this.underWay.delete(name);
    };
    const over: Promise<void> = answer.then(forget, forget);
    this.underWay.set(name, over);
    return answer;
  }
}
