import { sha256Hex, toCanonicalJson, type ReleaseContent } from '@dateline/release';
import type { EditionRecordFragment } from '../src/data/generated/operations';
import { toReleaseContent } from './release-content';

/** An edition with its whole content, as the CMS sends it; its hash holds. */
export function toEditionRecord(
  number: number,
  parts: Partial<ReleaseContent> = {},
): EditionRecordFragment {
  const content = toReleaseContent(parts);
  const canonicalContent = toCanonicalJson(content);
  return {
    urn: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    slug: content.slug,
    url: `https://news.example.com/releases/${content.slug}`,
    edition: {
      number,
      kind: number === 1 ? 'ISSUANCE' : 'CORRECTION',
      issuedAt: '2026-08-06T05:00:00.000Z',
      contentHash: sha256Hex(canonicalContent),
      canonicalContent,
    },
  };
}
