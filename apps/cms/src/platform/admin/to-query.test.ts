import { toQuery } from './to-query';

test('keeps an e-mail address as it is', () => {
  const query = toQuery({ actor: 'ir+desk@example.com&action=x' });
  expect(new URLSearchParams(query).get('actor')).toBe('ir+desk@example.com&action=x');
  expect(new URLSearchParams(query).has('action')).toBe(false);
});

test('asks for nothing that is not asked for', () => {
  expect(toQuery({ actor: '', before: null })).toBe('');
  expect(toQuery({ actor: '', before: 12 })).toBe('?before=12');
});
