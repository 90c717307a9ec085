import { toPlaceInWords } from './to-place-in-words';

test.each([
  ['headline', 'Headline'],
  ['company', 'Company'],
  ['company.timeZone', 'Company, time zone'],
  ['company.listings.1.mic', 'Company, listing 2, mic'],
  ['contacts.0.email', 'Contact 1, email'],
  ['links.2.url', 'Link 3, url'],
  ['body', 'Body'],
  ['body.content.4.content.0.marks.0', 'Body, block 5'],
  ['boilerplates.0.body.content.0', 'Boilerplate 1, Body, block 1'],
  ['originallyIssuedAt', 'Originally issued at'],
])('%s is told as %s', (place, words) => {
  expect(toPlaceInWords(place)).toBe(words);
});
