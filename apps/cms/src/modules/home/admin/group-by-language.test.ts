import { groupByLanguage } from './group-by-language';

test('document ids are grouped by their language', () => {
  const versions = [
    { documentId: 'a', language: 'en' },
    { documentId: 'b', language: 'de' },
    { documentId: 'c', language: 'en' },
  ];
  expect([...groupByLanguage(versions)]).toEqual([
    ['en', ['a', 'c']],
    ['de', ['b']],
  ]);
});
