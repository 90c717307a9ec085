import { cleanRelease } from './clean-release';
import { doc, h, li, link, p, table, td, text, th, ul } from './nodes';
import { readBlocks, readExample } from './read-example';

test('reads blocks and marks', () => {
  expect(
    doc(
      ...readBlocks(
        '## Plans\n\nSee [here](#a) and^1^ **now**.\n\n- a\n- b\n\n| N | 1 |\n| S | 2 |',
      ),
    ),
  ).toEqual(
    doc(
      h(2, 'Plans'),
      p(
        'See ',
        link('here', '#a'),
        ' and',
        text('1', 'superscript'),
        ' ',
        text('now', 'bold'),
        '.',
      ),
      ul(li('a'), li('b')),
      table([th('N'), th('1')], [th('S'), td('2')]),
    ),
  );
});

test('changes what the field says', () => {
  expect(readExample('Words.').body?.content.at(-1)).toEqual(p('Words.'));
  expect(readExample('Words.', 'lead').body?.content.slice(0, 2)).toEqual([
    p('Words.'),
    cleanRelease.body?.content[1],
  ]);
  expect(readExample('', 'source')).toEqual({ source: null });
  expect(readExample('HAMBURG --', 'dateline').dateline).toMatchObject({
    text: 'HAMBURG --',
    day: '2026-05-12',
  });
  expect(readExample('# About\n\nText.', 'boilerplate').boilerplates?.[0]).toMatchObject({
    heading: 'About',
    body: doc(p('Text.')),
  });
  expect(readExample('phone: 1\nemail:', 'contact').contacts?.[0]).toMatchObject({
    phone: '1',
    email: null,
    name: 'Lene Brackwede',
  });
  expect(readExample('', 'contact').contacts).toHaveLength(1);
  expect(() => readExample('x', 'colour')).toThrow(/“colour”/);
});
