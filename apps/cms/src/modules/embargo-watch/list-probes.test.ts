import { type GuessableNames, toUnknownNames } from './guessable-names';
import { listProbes } from './list-probes';

const surfaces = {
  publicUrl: 'https://ir.example',
  graphqlUrl: 'https://api.ir.example/graphql',
};
const names: GuessableNames = {
  slug: 'harbour-raises-its-dividend',
  isPublicSlug: false,
  companySlug: 'harbour',
  tickers: ['HARB'],
  categorySlugs: ['payouts'],
  language: 'en',
  year: 2026,
  documentId: 'k3jx8d2m1q9wk3jx8d2m1q9w',
  releaseId: '9b2f9e2c-3c8f-5a53-9c39-0d9d3d7a8d11',
  rowId: 7,
  nextEditionRowId: 41,
  nextEdition: 1,
  files: [{ sha256: 'a'.repeat(64), name: 'report-q2.pdf' }],
  uploads: [{ rowId: 3, storedAs: 'report_q2_1f2e3d.pdf' }],
};
const probes = listProbes(names, surfaces);

test('many doors are tried, each once', () => {
  const all = probes.map((probe) => JSON.stringify(probe));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(probes.map(({ method }) => method))).toEqual(new Set(['GET', 'HEAD', 'POST']));
});

test.each([
  'https://ir.example/releases/harbour-raises-its-dividend',
  'https://ir.example/releases/harbour-raises-its-dividend/editions/1',
  'https://ir.example/releases/harbour-raises-its-dividend/editions/1/changes',
  `https://ir.example/files/${'a'.repeat(64)}/report-q2.pdf`,
  'https://ir.example/uploads/report_q2_1f2e3d.pdf',
  'https://ir.example/releases/harbour-raises-its-dividend/editions/1/release.pdf',
  'https://ir.example/releases/harbour-raises-its-dividend/editions/1/card.png',
  'https://ir.example/releases/harbour-raises-its-dividend/editions/1/contacts/0.vcf',
  'https://ir.example/feeds/feed.json',
  'https://ir.example/feeds/companies/harbour/rss.xml',
  'https://ir.example/feeds/categories/payouts/atom.xml',
  'https://ir.example/companies/harbour/calendar.ics',
  'https://ir.example/search/suggest?q=harb',
  'https://ir.example/de/archive/2026',
  'https://ir.example/sitemap.xml',
  'https://ir.example/companies/harbour',
  'https://api.ir.example/graphql',
  'https://api.ir.example/api/releases?status=draft',
  'https://api.ir.example/api/editions/41',
  'https://api.ir.example/upload/files/3',
  'https://api.ir.example/private-files/report_q2_1f2e3d.pdf',
  'https://api.ir.example/dateline/audit.csv',
])('%s is among them', (url) => {
  expect(probes.map((probe) => probe.url)).toContain(url);
});

test('of a release that does not exist the same is asked, and nothing of the real one', () => {
  const unknown = listProbes(toUnknownNames(names), surfaces);
  expect(unknown.map(({ label, method }) => `${label} ${method}`)).toEqual(
    probes.map(({ label, method }) => `${label} ${method}`),
  );
  const text = JSON.stringify(unknown);
  for (const secret of [
    ...['harbour-raises', 'dividend', names.documentId, names.releaseId, 'report', 'a'.repeat(64)],
  ]) {
    expect(text).not.toContain(secret);
  }
});

test('no check of their form can tell the unknown names from the real ones', () => {
  const unknown = toUnknownNames(names);
  expect(unknown.slug).toMatch(/^[0-9a-f]{27}$/);
  expect(unknown.slug).toHaveLength(names.slug.length);
  expect(unknown.documentId).toHaveLength(24);
  expect(unknown.releaseId).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(unknown.files[0]?.name).toMatch(/^[0-9a-f]+\.pdf$/);
  expect(unknown).toEqual(toUnknownNames(names));
});

test('where the address is public already, its next edition is laid beside another of it', () => {
  const issued = { ...names, isPublicSlug: true, nextEdition: 3 };
  expect(toUnknownNames(issued)).toMatchObject({ slug: names.slug, nextEdition: 1_003 });
});
