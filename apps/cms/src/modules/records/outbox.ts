import type { IssuedEdition, PublicationsChanged } from '@dateline/contract';

export interface Outbox {
  /** As few messages as hold them all. */
  append(editions: readonly IssuedEdition[], now: string): Promise<void>;
  /** One message of what was published, changed or taken out beside releases. */
  appendPublication(changed: Omit<PublicationsChanged, 'type'>, now: string): Promise<void>;
}
