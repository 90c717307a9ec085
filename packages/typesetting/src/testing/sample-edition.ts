import type { ReleaseContent } from '@dateline/release';
import { toSampleContent } from '@dateline/release/testing/sample-content';
import type { TypesetEdition } from '../pdf/typeset-edition';

/** An edition of a sample content, with the given parts in place of its own. */
export function toSampleEdition(
  parts: Partial<ReleaseContent> = {},
  edition: Partial<TypesetEdition> = {},
): TypesetEdition {
  return {
    content: toSampleContent(parts),
    number: 1,
    kind: 'issuance',
    issuedAt: '2026-08-06T05:00:00.000Z',
    firstIssuedAt: '2026-08-06T05:00:00.000Z',
    contentHash: '0123456789abcdef'.repeat(4),
    url: 'https://news.example.com/releases/norderwisch-order/editions/1',
    attachmentUrls: ['https://news.example.com/files/chart.png'],
    ...edition,
  };
}
