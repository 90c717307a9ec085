import { parseContent, readContent, type ReleaseContent } from '@dateline/release';
import { assertContentHash } from './assert-content-hash';
import type { EditionRecordFragment } from './generated/operations';

/**
 * The whole content of an edition, as it was frozen, checked to hold nothing that a page can't show.
 *
 * @throws Error where its hash does not hold, or it is no content of a release: a disclosure must not
 *   lose a part in silence.
 */
export function toEditionContent({
  urn,
  edition,
}: {
  urn: string;
  edition: Pick<EditionRecordFragment['edition'], 'number' | 'contentHash' | 'canonicalContent'>;
}): ReleaseContent {
  const name = `Edition ${edition.number} of ${urn}`;
  assertContentHash(edition, name);
  const parsed = parseContent(readContent(edition.canonicalContent));
  if (parsed.ok) return parsed.content;
  const { place, message } = parsed.problems[0] ?? { place: '', message: 'it is no content' };
  throw new TypeError(`${name} is no release that a page can show: “${place}” ${message}.`);
}
