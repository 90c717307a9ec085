import type { Finding } from '../finding';
import { br, doc, image, li, link, p, table, td, text, ul } from '../testing/nodes';
import { toCheckedRelease } from '../testing/to-checked-release';
import { applyFix } from './apply-fix';

const toFinding = (
  field: string,
  path: number[],
  start: number,
  excerpt: string,
  insert: string,
): Finding => ({
  rule: 'a-rule',
  severity: 'error',
  place: { field, path, start, end: start + excerpt.length, excerpt },
  message: 'Something.',
  fix: { label: 'Write it', insert },
});

test('puts other words into a field and leaves the release itself as it is', () => {
  const release = toCheckedRelease({ source: 'Warmholt SE' });
  const fixed = applyFix(release, toFinding('source', [], 0, 'Warmholt', 'Varmholt'));
  expect(fixed).toEqual({ ...release, source: 'Varmholt SE' });
  expect(release.source).toBe('Warmholt SE');
});

test('reaches parts of a list and of a dateline', () => {
  const release = toCheckedRelease();
  const phone = release.contacts[1]?.phone ?? '';
  const fixed = applyFix(release, toFinding('contacts.1.phone', [], 0, phone, '+49 40 1'));
  expect(fixed.contacts.map((contact) => contact.phone)).toEqual(['+49 40 66969 110', '+49 40 1']);
  const dated = applyFix(release, toFinding('dateline.text', [], 0, 'HAMBURG', 'Hamburg'));
  expect(dated.dateline?.text).toBe('Hamburg, Germany, May 12, 2026 --');
});

test.each([
  ['a paragraph', doc(p('On Monday.')), [0], 3, doc(p('On Tuesday.'))],
  ['an item', doc(ul(li('Monday'))), [0, 0, 0], 0, doc(ul(li('Tuesday')))],
  ['a cell', doc(table([td('Monday')])), [0, 0, 0, 0], 0, doc(table([td('Tuesday')]))],
  ['a caption', doc(image('', 'On Monday')), [0], 3, doc(image('', 'On Tuesday'))],
  [
    'marked words',
    doc(p('On ', text('Monday', 'bold'), '.')),
    [0],
    3,
    doc(p('On ', text('Tuesday', 'bold'), '.')),
  ],
  ['a part of a link', doc(p(link('till Monday', '#'))), [0], 5, doc(p(link('till Tuesday', '#')))],
  [
    'words across marks, in the marks of the first',
    doc(p('On Mon', text('day', 'bold'), br, 'noon')),
    [0],
    3,
    doc(p('On Tuesday', br, 'noon')),
  ],
])('changes %s', (_, body, path, start, expected) => {
  const fixed = applyFix(
    toCheckedRelease({ body }),
    toFinding('body', path, start, 'Monday', 'Tuesday'),
  );
  expect(fixed.body).toEqual(expected);
});

test('inserts between two texts once, and takes words away whole', () => {
  const body = doc(p('a', text('b', 'bold')));
  const release = toCheckedRelease({ body });
  const inserted = applyFix(release, toFinding('body', [0], 1, '', 'x'));
  expect(inserted.body).toEqual(doc(p('ax', text('b', 'bold'))));
  const removed = applyFix(release, toFinding('body', [0], 1, 'b', ''));
  expect(removed.body).toEqual(doc(p('a')));
});

test('refuses a fix whose words no longer stand there', () => {
  const stale = toFinding('body', [0], 0, 'Monday', 'Tuesday');
  const gone = toFinding('body', [9], 0, 'Monday', 'Tuesday');
  const release = toCheckedRelease({ body: doc(p('Tuesday')) });
  expect(() => applyFix(release, stale)).toThrow(/no longer stands there/);
  expect(() => applyFix(release, gone)).toThrow(/is gone/);
  expect(() => applyFix(release, { ...stale, fix: null })).toThrow(/no fix/);
});
