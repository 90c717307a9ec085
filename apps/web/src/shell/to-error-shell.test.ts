import { toShellShown } from '../../test/shell';
import { keepShell } from './last-shell';
import { toErrorShell } from './to-error-shell';

test('before any page was made, an error page has the look without settings', () => {
  expect(toErrorShell('/none')).toEqual({ newsroom: null, companies: [], language: 'en' });
});

test('afterwards it has that of the last page, in the language that the newsroom prefers', () => {
  const shell = toShellShown({ name: 'Nordsee', language: 'de' }, { language: 'en' });
  keepShell(shell);
  expect(toErrorShell('/none')).toEqual({ ...shell, language: 'de' });
});

test.each([
  ['/en/archive/9999', undefined, 'en'],
  ['/en?x', undefined, 'en'],
  ['/entry', undefined, 'de'],
  ['/releases/gone', 'en-GB', 'en'],
  ['/releases/gone', 'fr', 'en'],
])('%s, about something in %s, is answered in %s', (address, documentLanguage, language) => {
  keepShell(toShellShown({ language: 'de' }));
  expect(toErrorShell(address, documentLanguage).language).toBe(language);
});
