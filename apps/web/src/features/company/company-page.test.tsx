import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import type { Company, CompanyProfile } from '../../domain/company';
import { CompanyPage } from './company-page';

const bare: Company = {
  slug: 'varmholt',
  name: 'Varmholt',
  url: 'https://news.example.com/companies/varmholt',
  legalName: 'Varmholt SE',
  lei: null,
  website: null,
  listings: [],
  socialProfiles: [],
};

const draw = (company: Partial<Company>, profile: Partial<CompanyProfile> = {}) =>
  renderToStaticMarkup(
    <CompanyPage
      profile={{
        company: { ...bare, ...company },
        contacts: [],
        boilerplates: [],
        logo: null,
        list: { releases: [], totalCount: 0 },
        events: [],
        media: [],
        ...profile,
      }}
    />,
  );

test('a company is shown with all that identifies it', () => {
  const text = toVisibleText(
    draw({
      lei: '529900T8BM49AURSDO55',
      website: 'https://www.varmholt.example/investors',
      listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: 'VMHT', isin: 'DE000SAMPLE7' }],
      socialProfiles: [{ network: 'LinkedIn', url: 'https://linkedin.example/varmholt' }],
    }),
  );
  for (const fact of [
    'Varmholt SE',
    'NYSE: VMHT',
    'ISIN DE000SAMPLE7',
    'MIC XNYS',
    '529900T8BM49AURSDO55',
    'www.varmholt.example',
    'LinkedIn',
  ]) {
    expect(text).toContain(fact);
  }
});

test('what is not known is not named', () => {
  const text = toVisibleText(draw({}));
  for (const heading of ['Listing', 'Website', 'Next dates', 'Contacts', 'Media library']) {
    expect(text).not.toContain(heading);
  }
});

test('its feeds and its calendar can be followed', () => {
  const html = draw({});
  expect(html).toContain('href="/feeds/companies/varmholt/rss.xml"');
  expect(html).toContain('href="/companies/varmholt/calendar.ics"');
});

test('a contact can be called, written to, and kept', () => {
  const html = draw(
    {},
    {
      contacts: [
        {
          type: 'investors',
          name: 'Lene Brackwede',
          title: null,
          organisation: null,
          phone: '+49 40 66969 110',
          email: 'investors@varmholt.example',
          cardPath: '/releases/one/editions/1/contacts/0.vcf',
        },
      ],
    },
  );
  expect(html).toContain('href="tel:+494066969110"');
  expect(html).toContain('href="mailto:investors@varmholt.example"');
  expect(html).toContain('href="/releases/one/editions/1/contacts/0.vcf"');
});

test('more releases than those shown are a search', () => {
  const html = draw({}, { list: { releases: [toListed()], totalCount: 36 } });
  expect(html).toContain('href="/search?company=varmholt"');
  expect(toVisibleText(html)).toContain('All 36 releases');
});
