import type { AuditFacts, Person } from '@dateline/release';

/** What is written into the trail: who did it comes with their account. */
export type RecordedAction = Omit<AuditFacts, 'actor' | 'account' | 'actorName'> & {
  actor: Person;
};

export interface AuditLog {
  append(...transitions: RecordedAction[]): Promise<void>;
  /**
   * Who did something to one of the subjects since the release was issued last or, before that,
   * since it was made; the newsroom itself is left out.
   */
  listChangers(releaseId: string, subjects: readonly string[]): Promise<Person[]>;
}
