import { describePermissions } from './describe-permissions';

const row = (action: string, subject: string | null = null, properties = '{}') => ({
  ...{ action, subject, properties, conditions: '[]' },
});

test('what a role gained, lost and has within other bounds is told', () => {
  const before = [row('approve'), row('read', 'release'), row('issue')];
  const after = [row('issue'), row('read', 'release', '{"fields":["headline"]}'), row('withdraw')];
  expect(describePermissions(before, after)).toBe(
    'given: withdraw; taken away: approve; other fields, languages or conditions: read of release.',
  );
});

test('the same permissions in another order are no change', () => {
  const rows = [row('approve'), row('read', 'release')];
  expect(describePermissions(rows, [...rows].reverse())).toBeNull();
});

test('hundreds at once are told in bounded words', () => {
  const many = Array.from({ length: 500 }, (_, index) => row(`some-permission-${index}`));
  expect(describePermissions([], many)?.length).toBeLessThan(2_010);
});
