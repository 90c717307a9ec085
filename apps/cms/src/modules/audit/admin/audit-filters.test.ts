import { hasConditions, readAuditFilters, toAuditQuery } from './audit-filters';

const none = readAuditFilters(new URLSearchParams());

test('days and an address with a plus arrive as they were chosen', () => {
  const filters = { ...none, actor: 'a+b@example.com', from: '2026-08-06', to: '2026-08-07' };
  const query = new URLSearchParams(toAuditQuery(filters));
  expect(Object.fromEntries(query)).toEqual({
    actor: 'a+b@example.com',
    from: '2026-08-06',
    to: '2026-08-07',
  });
});

test('conditions survive the page’s own address', () => {
  const search = new URLSearchParams('actor=a%2Bb@example.com&release=r1:en&nonsense=1');
  expect(readAuditFilters(search)).toEqual({ ...none, actor: 'a+b@example.com', release: 'r1:en' });
});

test('without conditions it asks for the whole trail, from where the page before ended', () => {
  expect(toAuditQuery(none)).toBe('');
  expect(toAuditQuery(none, 41)).toBe('?before=41');
  expect(hasConditions(none)).toBe(false);
  expect(hasConditions({ ...none, action: 'release.issue' })).toBe(true);
});
