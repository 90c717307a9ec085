import { renderToStaticMarkup } from 'react-dom/server';
import { toSampleEdition, toSampleRelease } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import { EditionBanner } from './edition-banner';

const slug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const draw = (isCurrent: boolean) =>
  renderToStaticMarkup(
    <EditionBanner
      release={toSampleRelease(slug, { edition: toSampleEdition({ number: 2, isCurrent }) })}
    />,
  );

test('a superseded edition says so, and leads to the one that counts and to what changed', () => {
  expect(toVisibleText(draw(false))).toContain('Edition 2 was superseded.');
  expect(draw(false)).toContain(`href="/releases/${slug}"`);
  expect(draw(false)).toContain(`href="/releases/${slug}/editions/3/changes"`);
});

test('the current edition is called current', () => {
  expect(toVisibleText(draw(true))).toContain('Edition 2, the current one.');
  expect(draw(true)).not.toContain('changes');
});
