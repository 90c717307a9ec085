import { renderToStaticMarkup } from 'react-dom/server';
import { toSampleEdition, toSampleRelease } from '../../../test/sample-releases';
import { LanguageProvider } from '../../language/language-context';
import { toVisibleText } from '../../../test/to-visible-text';
import { Citation } from './citation';

const slug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const edition = toSampleEdition({
  number: 2,
  kind: 'correction',
  issuedAt: '2020-06-03T03:00:00.000Z',
  contentHash: 'abcdef0123456789'.repeat(4),
});
const draw = (language: 'en' | 'de') =>
  toVisibleText(
    renderToStaticMarkup(
      <LanguageProvider language={language}>
        <Citation release={toSampleRelease(slug, { edition })} />
      </LanguageProvider>,
    ),
  );

test('an edition is cited with its own day, address and the start of its hash', () => {
  expect(draw('en')).toContain(
    'Cellectar Biosciences. “Cellectar Granted SME Status by the European Medicines Agency.” ' +
      `June 2, 2020. Edition 2. https://news.example.com/releases/${slug}/editions/2 ` +
      '(SHA-256 abcdef012345…)',
  );
});

test('in German it is cited as German cites', () => {
  expect(draw('de')).toContain('„Cellectar Granted SME Status by the European Medicines Agency“');
  expect(draw('de')).toContain('2. Juni 2020, Ausgabe 2.');
});
