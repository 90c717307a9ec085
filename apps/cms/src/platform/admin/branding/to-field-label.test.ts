import { toFieldLabel } from './to-field-label';

test.each([
  ['headline', 'Headline'],
  ['originallyIssuedAt', 'Originally issued at'],
  ['isin', 'ISIN'],
])('the attribute %s is shown as "%s"', (attribute, label) => {
  expect(toFieldLabel(attribute)).toBe(label);
});
