import { renderToStaticMarkup } from 'react-dom/server';
import { toShellShown } from '../../test/shell';
import { toVisibleText } from '../../test/to-visible-text';
import { PageLayout, type PageLayoutProps } from './page-layout';

const draw = (props: Partial<PageLayoutProps> = {}) =>
  renderToStaticMarkup(
    <PageLayout shell={toShellShown()} place="archive" {...props}>
      <h1>Archive</h1>
    </PageLayout>,
  );
const logo = { path: '/files/a/logo.svg', width: 400, height: 80, alternativeText: 'Varmholt' };

test('the page begins with the way past its head', () => {
  const html = draw();
  expect(html).toMatch(/^<a class="skip" href="#content" lang="en">Skip to content<\/a>/);
  expect(html).toContain('<main id="content" class="frame" tabindex="-1">');
});

test('every landmark of navigation has a name of its own', () => {
  const html = draw({
    shell: toShellShown({
      headerLinks: [{ label: 'Company', url: 'https://a.example' }],
      footerLinks: [{ label: 'Privacy', url: 'https://a.example/privacy' }],
    }),
    otherLanguages: [{ language: 'de', path: '/de/archive' }],
  });
  const names = [...html.matchAll(/<nav\b[^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(html.match(/<nav\b/g)?.length ?? 0);
  expect(new Set(names).size).toBe(names.length);
});

test('the page that is open is marked among the rooms', () => {
  expect(draw()).toContain('<a href="/archive" aria-current="page">Archive</a>');
  expect(draw({ place: 'other' })).not.toContain('aria-current');
});

test('another language is named by itself, and leads to the same page', () => {
  const html = draw({ otherLanguages: [{ language: 'de', path: '/de/archive' }] });
  expect(html).toContain(
    '<a href="/de/archive" hrefLang="de" lang="de" rel="alternate">Deutsch</a>',
  );
});

test('a page in another language than the newsroom’s leads to pages in its own', () => {
  const html = draw({ shell: toShellShown({}, { language: 'de' }) });
  expect(html).toContain('href="/de/calendar"');
  expect(html).toContain('action="/de/search"');
  expect(html).toContain('lang="de"');
  expect(toVisibleText(html)).toContain('Finanzkalender');
});

test('the search needs no script: a field, a button and a form that asks by address', () => {
  const html = draw();
  expect(html).toMatch(/<form [^>]*role="search"[^>]*action="\/search"/);
  expect(html).not.toContain('method="post"');
  expect(html).toContain('name="q"');
  expect(draw({ place: 'search' })).not.toContain('role="search"');
});

test('the logo stands in place of the name and says it, each ground with its own', () => {
  const one = draw({ shell: toShellShown({ name: 'Varmholt News', logo }) });
  expect(one).toContain('alt="Varmholt"');
  expect(one).toContain('class="on-light"');
  const dark = { ...logo, path: '/files/b/dark.svg' };
  const two = draw({ shell: toShellShown({ logo, darkLogo: dark }) });
  expect(two).toContain(
    '<source srcSet="/files/b/dark.svg" media="(prefers-color-scheme: dark)"/>',
  );
  expect(two).not.toContain('on-light');
});

const company = { slug: 'varmholt', name: 'Varmholt' };
const [firstName, lastName] = [/class="name" href="([^"]+)"/, /class="room" href="([^"]+)"/];

test('a newsroom with a name comes before the company, one without after it', () => {
  const named = draw({ company, shell: toShellShown({ name: 'Nordsee Group' }) });
  expect([firstName.exec(named)?.[1], lastName.exec(named)?.[1]]).toEqual([
    '/',
    '/companies/varmholt',
  ]);
  const unnamed = draw({ company });
  expect([firstName.exec(unnamed)?.[1], lastName.exec(unnamed)?.[1]]).toEqual([
    '/companies/varmholt',
    '/',
  ]);
});

test('a company that the newsroom is named after is not said twice', () => {
  expect(draw({ company, shell: toShellShown({ name: 'Varmholt Newsroom' }) })).not.toMatch(
    lastName,
  );
});

test('a name of any script keeps to itself', () => {
  const name = 'שמש אנרגיה בע״מ';
  expect(draw({ company: { slug: 'shemesh', name } })).toContain(`<bdi>${name}</bdi>`);
});

test('the foot names who answers for the newsroom, and not hundreds of companies', () => {
  const companies = Array.from({ length: 300 }, (_, index) => ({
    slug: `company-${index}`,
    name: `Company ${index}`,
  }));
  const html = draw({ shell: toShellShown({ imprint: 'Varmholt SE, Hamburg' }, { companies }) });
  expect(html).toContain('Varmholt SE, Hamburg');
  expect(html.match(/href="\/companies\//g)).toHaveLength(8);
});

test('without a word of the CMS the page stands in the look without settings', () => {
  const html = draw({ shell: { newsroom: null, language: 'en', companies: [] } });
  expect(toVisibleText(html)).toContain('Newsroom');
});
