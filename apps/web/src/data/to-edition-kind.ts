import type { EditionKind } from '../domain/release';
import type { EditionKind as SentEditionKind } from './generated/operations';

const editionKinds: Record<Exclude<SentEditionKind, 'WITHDRAWAL'>, EditionKind> = {
  ISSUANCE: 'issuance',
  CORRECTION: 'correction',
  ARCHIVE: 'archive',
};

/** @throws TypeError for a withdrawal, which has no page of a release to show. */
export function toEditionKind(sent: SentEditionKind): EditionKind {
  if (sent === 'WITHDRAWAL') throw new TypeError('A withdrawn release cannot be shown.');
  return editionKinds[sent];
}
