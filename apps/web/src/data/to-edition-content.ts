import { parseContent, type ReleaseContent } from '@dateline/release';
import { z } from 'zod';
import { assertContentHash } from './assert-content-hash';
import type { EditionRecordFragment } from './generated/operations';

/**
 * The whole content of an edition, as it was frozen.
 *
 * @throws Error where its hash does not hold, or it is no content of a release.
 */
export function toEditionContent({ urn, edition }: EditionRecordFragment): ReleaseContent {
  const name = `Edition ${edition.number} of ${urn}`;
  assertContentHash(edition, name);
  const frozen = z.looseObject({}).parse(JSON.parse(edition.canonicalContent));
  // Contents frozen before corrections carried a notice have no such member.
  const parsed = parseContent({ notice: null, ...frozen });
  if (parsed.ok) return parsed.content;
  throw new TypeError(`${name} is no release: ${parsed.problems[0]?.message ?? ''}`);
}
