import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../../test/to-visible-text';
import type { AlertLink } from '../../domain/alerts';
import { type AlertAct, AlertLinkPage } from './alert-link-page';

const choices = {
  companies: [
    { slug: 'harbour', name: 'Harbour, Inc.' },
    { slug: 'varmholt', name: 'Varmholt' },
  ],
  categories: [
    { slug: 'results', name: 'Results' },
    { slug: 'people', name: 'People' },
  ],
};

const draw = (act: AlertAct, changes: Partial<AlertLink> = {}, offered = choices) =>
  renderToStaticMarkup(
    <AlertLinkPage
      act={act}
      token={'t'.repeat(48)}
      link={{
        purpose: 'confirm',
        address: 'ada@reader.example',
        companies: [],
        categories: [],
        language: 'en',
        ...changes,
      }}
      choices={offered}
    />,
  );

test('who confirms reads what was chosen, each by its name and in full', () => {
  const html = draw('confirm', { companies: ['harbour', 'varmholt'], language: 'de' });
  expect(html).toContain('<bdi>Harbour, Inc.</bdi>');
  expect(html).toContain('<bdi>Varmholt</bdi>');
  const text = toVisibleText(html);
  expect(text).toContain('ada@reader.example');
  expect(text).toMatch(/Topics\s+All topics/);
  expect(text).toMatch(/Language of the e-mails\s+German/);
});

test('what there is no choice of is not named', () => {
  const text = toVisibleText(
    draw('confirm', {}, { companies: choices.companies.slice(0, 1), categories: [] }),
  );
  expect(text).not.toContain('All companies');
  expect(text).not.toContain('All topics');
});

test('what was chosen is checked where it can be changed, and the way out is there', () => {
  const html = draw('preferences', { purpose: 'manage', categories: ['people'] });
  expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([
    expect.stringContaining('value="people"'),
    expect.stringContaining('value="en"'),
  ]);
  expect(html).toContain(`action="/alerts/unsubscribe/${'t'.repeat(48)}"`);
});
