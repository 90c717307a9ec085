import { sha256Hex } from '@dateline/release';
import type { PublicationRow } from '../publications/store/publication-rows';
import { findPublicationFault } from './find-publication-fault';

const content = '{"title":"Results"}';
const row: PublicationRow = {
  id: '5f2f3a86-2a4f-5f0e-9d0a-6f7d7c3a9b51',
  kind: 'event',
  document_id: 'abc',
  language: 'en',
  slug: 'results',
  company_slug: 'harbour',
  sort_day: '2026-08-06',
  end_day: '2026-08-06',
  sort_key: '2026-08-06 ',
  content,
  content_hash: sha256Hex(content),
  release_documents: '[]',
  sequence: 0,
  updated_at: '2026-08-01T00:00:00.000Z',
};
const entry = { sequence: 7, subject: 'event:abc:en', content_hash: row.content_hash };

test('what the trail tells of holds', () => {
  expect(findPublicationFault({ rows: [row], entries: [entry] })).toBeNull();
  const gone = { ...entry, content_hash: null };
  expect(findPublicationFault({ rows: [], entries: [gone] })).toBeNull();
});

test.each([
  [
    'changed',
    { rows: [{ ...row, content: '{"title":"Other"}' }], entries: [entry] },
    'What is published as event:abc:en was changed',
  ],
  [
    'changed with its hash',
    {
      rows: [{ ...row, content: '{}', content_hash: sha256Hex('{}') }],
      entries: [entry],
    },
    'is not what the audit trail says was published',
  ],
  ['put in', { rows: [row], entries: [] }, 'is not what the audit trail says was published'],
  [
    'taken out',
    { rows: [], entries: [entry] },
    'What entry 7 of the audit trail published as event:abc:en was taken out',
  ],
])('a publication that was %s past the desk is found', (_, record, sentence) => {
  expect(findPublicationFault(record)).toContain(sentence);
});
