/** Work that was stopped for its time or its memory; it would be stopped again. */
export class TookTooMuch extends Error {
  constructor() {
    super('An edition took more time or memory to typeset than there is for one.');
  }
}
