import { cleanRelease } from '../testing/clean-release';
import { br, doc, h, image, li, link, p, quote, table, td, text, th, ul } from '../testing/nodes';
import { toCheckedRelease } from '../testing/to-checked-release';
import { listPassages } from './list-passages';

const listBody = (...blocks: Parameters<typeof doc>) =>
  listPassages(toCheckedRelease({ body: doc(...blocks) }))
    .filter(({ field }) => field === 'body')
    .map(({ path, kind, text: words }) => [path.join('.'), kind, words]);

test('lists every field and text in reading order', () => {
  const release = toCheckedRelease({
    notice: 'A notice.',
    summary: 'A summary.',
    body: doc(p('The body.')),
    contacts: cleanRelease.contacts.slice(0, 1),
    links: [{ label: 'A link', url: 'https://varmholt.example/' }],
  });
  expect(listPassages(release).map(({ field }) => field)).toEqual([
    'notice',
    'headline',
    'subheadline',
    'summary',
    'dateline.text',
    'body',
    'boilerplates.0.heading',
    'boilerplates.0.body',
    'disclaimers.0.heading',
    'disclaimers.0.body',
    'contacts.0.name',
    'contacts.0.title',
    'contacts.0.organisation',
    'contacts.0.phone',
    'contacts.0.email',
    'source',
    'attachments.0.title',
    'links.0.label',
  ]);
});

test('leaves out what is missing or empty', () => {
  const release = toCheckedRelease({ headline: null, source: null, body: null, dateline: null });
  const fields = listPassages(release).map(({ field }) => field);
  expect(fields).not.toContain('headline');
  expect(fields).not.toContain('source');
  expect(fields).not.toContain('body');
  expect(fields).not.toContain('dateline.text');
  expect(listBody({ type: 'paragraph' }, p('Words.'))).toEqual([['1', 'paragraph', 'Words.']]);
});

test('says the way to each text block', () => {
  expect(
    listBody(
      h(2, 'A heading'),
      ul(li('First', ul(li('Inner')))),
      quote(p('Said.')),
      table([th('Name'), th('2026')], [th('Sum'), td('1')]),
      image('A plant', 'The new plant'),
      image('A plant'),
    ),
  ).toEqual([
    ['0', 'heading', 'A heading'],
    ['1.0.0', 'listItem', 'First'],
    ['1.0.1.0.0', 'listItem', 'Inner'],
    ['2.0', 'paragraph', 'Said.'],
    ['3.0.0.0', 'cell', 'Name'],
    ['3.0.1.0', 'cell', '2026'],
    ['3.1.0.0', 'cell', 'Sum'],
    ['3.1.1.0', 'cell', '1'],
    ['4', 'caption', 'The new plant'],
  ]);
});

test('reads marked parts as one text, and a hard break as one line break', () => {
  const inline = [text('One '), text('bold', 'bold'), br, link('here', '#')];
  const [passage] = listPassages(toCheckedRelease({ body: doc(p(...inline)) })).filter(
    ({ field }) => field === 'body',
  );
  expect(passage?.text).toBe('One bold\nhere');
  expect(passage?.inline).toEqual(inline);
});
