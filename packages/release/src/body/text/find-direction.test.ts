import { findDirection } from './find-direction';

test.each([
  ['„ارتفعت الإيرادات“، قال سالم.', 'rtl'],
  ['דנה אהרוני, מנכ״לית, 12.5%', 'rtl'],
  ['سالم appoints a new head of investor relations', undefined],
  ['Revenue rose by 4 %.', undefined],
  ['12,345 (6.1)', undefined],
  ['', undefined],
])('%j is written %s', (text, direction) => {
  expect(findDirection(text)).toBe(direction);
});
