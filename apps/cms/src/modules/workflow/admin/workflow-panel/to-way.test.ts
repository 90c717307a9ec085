import { stages } from '@dateline/release';
import { toWay } from './to-way';

const tell = (...arguments_: Parameters<typeof toWay>) =>
  toWay(...arguments_).map(({ label, place }) => `${label} ${place}`);

test('a first release is on its way to the issue', () => {
  expect(tell('approved', false)).toEqual([
    'Draft behind',
    'In review behind',
    'Approved here',
    'Scheduled ahead',
    'Issued ahead',
  ]);
});

test('a correction is on its way to the correction', () => {
  expect(tell('draft', true).at(-1)).toBe('Corrected ahead');
});

test.each(stages)('a release that is %s stands in exactly one place', (stage) => {
  for (const isPublic of [true, false]) {
    expect(toWay(stage, isPublic).filter(({ place }) => place === 'here')).toHaveLength(1);
  }
});
