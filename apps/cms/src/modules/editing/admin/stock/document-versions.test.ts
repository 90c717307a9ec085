import { noteVersion, toVersionHeader } from './document-versions';

const company = {
  collectionType: 'collection-types',
  model: 'api::company.company',
  documentId: 'harbour',
  params: { locale: 'en' },
};
const answer = (updatedAt: string) => ({ data: { documentId: 'harbour', updatedAt } });
const nothing = { 'If-None-Match': '*' };

test('a form begins from the version that was loaded or saved last, of its own language', () => {
  noteVersion(company, answer('2026-11-30T08:00:00.000Z'));
  noteVersion(company, answer('2026-11-30T09:00:00.000Z'));
  expect(toVersionHeader(company)).toEqual({ 'If-Match': '"2026-11-30T09:00:00.000Z"' });
  expect(toVersionHeader({ ...company, params: { locale: 'de' } })).toEqual(nothing);
});

test('a published copy that is read is not what a form begins from', () => {
  const event = { ...company, model: 'api::event.event' };
  noteVersion(event, answer('2026-11-30T08:00:00.000Z'));
  noteVersion(
    { ...event, params: { locale: 'en', status: 'published' } },
    answer('2026-11-30T10:00:00.000Z'),
  );
  expect(toVersionHeader(event)).toEqual({ 'If-Match': '"2026-11-30T08:00:00.000Z"' });
});

test('a single type is the same document with and without an id', () => {
  const newsroom = { collectionType: 'single-types', model: 'api::newsroom.newsroom' };
  noteVersion(newsroom, answer('2026-11-30T08:00:00.000Z'));
  expect(toVersionHeader({ ...newsroom, documentId: 'any' })).toEqual({
    'If-Match': '"2026-11-30T08:00:00.000Z"',
  });
});

test('no form saves without saying what it began from: a new language version began from nothing', () => {
  const unknown = { ...company, documentId: 'unknown' };
  expect(toVersionHeader(unknown)).toEqual(nothing);
  noteVersion(unknown, { data: null });
  noteVersion(unknown, undefined);
  expect(toVersionHeader(unknown)).toEqual(nothing);
});
