import { toDocument } from './document';

const changedAt = '2026-06-01T05:00:00.500Z';
const written = { text: 'Zürich', mediaType: 'text/plain', changedAt, releaseSlugs: [] };
const at = (milliseconds: number) => toDocument(written, Date.parse(changedAt) + milliseconds, 0);

test('the tag is the bytes’ own', () => {
  expect(at(5000).etag).toMatch(/^"[\w-]{43}"$/);
  expect(at(5000).etag).toBe(at(9000).etag);
  expect(toDocument({ ...written, text: 'Zurich' }, 0, 0).etag).not.toBe(at(0).etag);
  expect(at(0).bytes).toHaveLength(7);
});

test('the date is told once nothing more can change within its second', () => {
  expect(at(1000).lastModified).toBe('Mon, 01 Jun 2026 05:00:00 GMT');
  expect(at(999).lastModified).toBeNull();
  expect(at(-5000).lastModified).toBeNull();
  expect(toDocument({ ...written, changedAt: null }, 9e12, 0).lastModified).toBeNull();
});

test('the date does not go back where a withdrawal took the latest release away', () => {
  const toldAt = Date.parse('2026-06-02T05:00:00.000Z');
  const { lastModified } = toDocument(written, toldAt + 5000, toldAt);
  expect(lastModified).toBe('Tue, 02 Jun 2026 05:00:00 GMT');
  expect(toDocument(written, toldAt + 5, toldAt).lastModified).toBeNull();
});
