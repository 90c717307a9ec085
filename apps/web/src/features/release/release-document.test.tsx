import { listSentences } from '@dateline/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { sampleSlugs, toSampleEdition, toSampleRelease } from '../../../test/sample-releases';
import { toShellShown } from '../../../test/shell';
import type { EditionNote } from '../../domain/release';
import { toVisibleText } from '../../../test/to-visible-text';
import { ReleaseDocument } from './release-document';

const cellectar = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const shell = toShellShown();
const draw = (...sample: Parameters<typeof toSampleRelease>) =>
  renderToStaticMarkup(<ReleaseDocument release={toSampleRelease(...sample)} shell={shell} />);

test('the page says every sentence of the wire’s text, in its order', () => {
  const visible = toVisibleText(draw(cellectar)).replace(/\s+/g, ' ');
  let from = 0;
  const missing = listSentences().filter((sentence) => {
    const at = visible.indexOf(sentence.replace(/\s+/g, ' '), from);
    if (at >= 0) from = at + sentence.length;
    return at < 0;
  });
  expect(missing).toEqual([]);
});

test('each line of a contact stands on a line of its own', () => {
  expect(toVisibleText(draw(cellectar))).toContain(
    [
      'Contacts',
      'Investors:',
      'Monique Kosse',
      'Managing Director',
      'LifeSci Advisors',
      '646-915-3820',
      'monique@lifesciadvisors.com',
      'vCard',
      'Source: Cellestar Biosciences',
    ].join('\n'),
  );
});

test('the instant of issue is said in the company’s zone and in UTC', () => {
  expect(toVisibleText(draw(cellectar))).toContain('June 1, 2020, 08:30 EDT (12:30 UTC)');
});

test('machines find the edition and its hash', () => {
  const html = draw(cellectar, {
    edition: toSampleEdition({ number: 3, kind: 'correction', contentHash: 'ab'.repeat(32) }),
  });
  expect(html).toContain(
    `data-edition="3" data-edition-kind="correction" data-content-hash="${'ab'.repeat(32)}"`,
  );
});

test.each([
  ['issuance', 'Edition 1, as issued', 'No word has changed since June 1, 2020, 08:30 EDT.'],
  ['archive', 'Edition 1, as issued elsewhere', 'Kept as it was issued on June 1, 2020, 08:30 EDT'],
  ['correction', 'Edition 1, corrected', 'Corrected June 3, 2020, 10:00 EDT. First issued June 1'],
] as const)('an edition of the kind %s says so', (kind, title, sentence) => {
  const issuedAt = kind === 'correction' ? '2020-06-03T14:00:00.000Z' : '2020-06-01T12:30:00.000Z';
  const text = toVisibleText(draw(cellectar, { edition: toSampleEdition({ kind, issuedAt }) }));
  expect(text).toContain(title);
  expect(text).toContain(sentence);
});

test('an edition that was superseded never claims to be what stands', () => {
  const text = toVisibleText(draw(cellectar, { edition: toSampleEdition({ isCurrent: false }) }));
  expect(text).toContain('Edition 1, superseded');
  expect(text).not.toContain('No word has changed');
});

const correction = {
  edition: toSampleEdition({ number: 2, kind: 'correction', issuedAt: '2020-06-03T14:00:00.000Z' }),
  notice: 'The fee reduction is 90%, not 80%.',
};

test('a correction is told of over the headline, with its notice and what changed', () => {
  const [above = ''] = draw(cellectar, correction).split('<h1>');
  expect(toVisibleText(above)).toContain('Corrected on June 3, 2020, 10:00 EDT (14:00 UTC).');
  expect(toVisibleText(above)).toContain('The fee reduction is 90%, not 80%.');
  expect(above).toContain(`href="/releases/${cellectar}/editions/2/changes"`);
  expect(draw(cellectar).split('<h1>')[0]).not.toContain('Corrected');
});

test('every edition is listed at the end, the current one first, each with its hash', () => {
  const notes: EditionNote[] = [
    {
      number: 1,
      kind: 'issuance',
      issuedAt: '2020-06-01T12:30:00.000Z',
      notice: null,
      contentHash: 'a'.repeat(64),
    },
    {
      number: 2,
      kind: 'correction',
      issuedAt: '2020-06-03T14:00:00.000Z',
      notice: 'It is 90%.',
      contentHash: 'b'.repeat(64),
    },
  ];
  const release = toSampleRelease(cellectar, correction);
  const html = renderToStaticMarkup(
    <ReleaseDocument release={release} editions={notes} shell={shell} />,
  );
  const [, history = ''] = html.split('id="editions"');
  const text = toVisibleText(history);
  expect(text.indexOf('Edition 2, a correction')).toBeLessThan(
    text.indexOf('Edition 1, first issued'),
  );
  expect(text).toContain('It is 90%.');
  expect(text).toContain(Array(8).fill('a'.repeat(8)).join(' '));
  expect(history).toContain(`href="/releases/${cellectar}/editions/1"`);
  expect(history).not.toContain(`href="/releases/${cellectar}/editions/2"`);
  expect(html.split('id="editions"')[0]).toContain('href="#editions"');
});

test('a release of one edition has no history to show', () => {
  const release = toSampleRelease(cellectar);
  const { number, kind, contentHash } = release.edition;
  const note = { number, kind, contentHash, issuedAt: '2020-06-01T12:30:00.000Z', notice: null };
  const html = renderToStaticMarkup(
    <ReleaseDocument release={release} editions={[note]} shell={shell} />,
  );
  expect(html).not.toContain('id="editions"');
});

test('what is not issued names no instant of issue and claims no standing', () => {
  const edition = toSampleEdition({ issuedAt: null, isCurrent: false });
  const html = draw(cellectar, { urn: null, issuedAt: null, edition });
  expect(toVisibleText(html)).toContain('Edition 1, not issued');
  expect(toVisibleText(html)).toMatch(/^Not issued/);
  expect(html).not.toMatch(/data-(?:release|issued-at|updated-at)/);
});

test.each(sampleSlugs)('%s has one main heading, no script and no style of its own', (slug) => {
  const html = draw(slug);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?:script|style)\b|\sstyle=|\son\w+=|javascript:/i);
});

test('tables are regions that the keyboard reaches, each of another name', () => {
  const html = draw('varmholt-second-quarter-2026-results');
  const regions = html.match(/<div class="scroll" role="region" aria-label="[^"]+" tabindex="0">/g);
  expect(regions?.length).toBeGreaterThan(2);
  expect(new Set(regions).size).toBe(regions?.length);
});

test('a picture that is not among the edition’s files stops the page', () => {
  expect(() => draw('varmholt-second-quarter-2026-results', { pictures: {} })).toThrow('picture');
});
