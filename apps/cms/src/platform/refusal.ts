/**
 * A use case's no to a person, in one sentence that says what is wrong and what to do. Whoever
 * called translates it for its door (the admin panel, a command).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
