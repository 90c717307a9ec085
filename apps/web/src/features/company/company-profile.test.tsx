import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../../test/to-visible-text';
import type { Company } from '../../domain/company';
import { CompanyProfile } from './company-profile';

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

const draw = (company: Partial<Company>) =>
  renderToStaticMarkup(
    <CompanyProfile company={{ ...bare, ...company }} list={{ releases: [], totalCount: 0 }} />,
  );

test('a company is shown with all that identifies it', () => {
  const html = draw({
    lei: '529900T8BM49AURSDO55',
    website: 'https://www.varmholt.example/investors',
    listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: 'VMHT', isin: 'DE000SAMPLE7' }],
    socialProfiles: [{ network: 'LinkedIn', url: 'https://linkedin.example/varmholt' }],
  });
  const text = toVisibleText(html);
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
  expect(toVisibleText(draw({})).split('\n')).toEqual(['Varmholt', 'Varmholt SE']);
});
