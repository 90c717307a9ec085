import { findFileFault, toPastedFile } from './to-original-file';

test('the page of a clipboard is taken before its text, and nothing of nothing', async () => {
  const page = toPastedFile('<p>One</p>', 'One');
  expect(page?.name).toBe('Pasted release.html');
  expect(await page?.text()).toBe('<p>One</p>');
  expect(toPastedFile(' ', 'One')?.name).toBe('Pasted release.txt');
  expect(toPastedFile('', ' \n')).toBeNull();
});

test('what the newsroom would refuse is not sent', () => {
  expect(findFileFault({ name: 'a.docx', size: 10_000_001 })).toContain('larger than 10 MB');
  expect(findFileFault({ name: 'a.docx', size: 0 })).toContain('is empty');
  expect(findFileFault({ name: 'a.docx', size: 10_000_000 })).toBeNull();
});
