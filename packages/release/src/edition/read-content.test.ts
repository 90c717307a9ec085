import { toSampleContent } from '../testing/sample-content';
import { toCanonicalJson } from './content-hash';
import { readContent, readEditionContent, readWithdrawal, UnreadableContent } from './read-content';

const content = toSampleContent();
const { language, slug, company } = content;
const withdrawn = { language, slug, company, notice: 'It was issued in error.' };

test('what was frozen is read as it was', () => {
  expect(readContent(toCanonicalJson(content))).toEqual(content);
});

test('what was frozen before corrections had a notice has none', () => {
  const { notice: _notice, ...older } = content;
  expect(readContent(toCanonicalJson(older))).toEqual({ ...content, notice: null });
});

test('what says its version is read without it', () => {
  expect(readContent(toCanonicalJson({ ...content, contentVersion: 1 }))).toEqual(content);
});

test('what a newer program wrote is refused by name', () => {
  const newer = toCanonicalJson({ ...content, contentVersion: 2 });
  expect(() => readContent(newer)).toThrow(
    'The stored content is of version 2, and this program reads up to 1',
  );
});

test.each([
  ['no JSON', '{"headline":'],
  ['a text', '"A headline"'],
  ['nothing', 'null'],
  ['a version that is none', '{"contentVersion":"1"}'],
])('%s is no content', (_, text) => {
  expect(() => readContent(text)).toThrow(UnreadableContent);
});

test('what lacks a member is told with its name', () => {
  const { headline: _headline, links: _links, ...rest } = content;
  expect(() => readContent(toCanonicalJson(rest))).toThrow(
    'The stored content lacks headline, links.',
  );
});

test('of a withdrawn release its withdrawal is read, and of any other its content', () => {
  const stored = toCanonicalJson(withdrawn);
  expect(readWithdrawal(stored)).toEqual(withdrawn);
  expect(readEditionContent({ kind: 'withdrawal', canonicalContent: stored })).toEqual(withdrawn);
  const canonicalContent = toCanonicalJson(content);
  expect(readEditionContent({ kind: 'correction', canonicalContent })).toEqual(content);
  expect(() => readWithdrawal(canonicalContent)).toThrow('no withdrawal');
});
