import type { GuessableNames } from './guessable-names';
import type { Probe } from './probe';

const release = `id slug headline subheadline summary notice body { text }
  attachments { name url } edition { number contentHash canonicalContent }`;
const page = `{ totalCount nodes { ${release} } }`;

/** What GraphQL answers, and what it would answer if a newsroom were built carelessly. */
export function listGraphqlProbes(names: GuessableNames, graphqlUrl: string): Probe[] {
  const questions = [...listKnownQuestions(names), ...listCarelessQuestions(names)];
  const { slug } = names;
  const url = new URL(graphqlUrl);
  url.searchParams.set('query', `{ release(slug: ${quote(slug)}) { headline } }`);
  return [
    ...questions.map(([label, query]): Probe => ({
      label: `GraphQL ${label}`,
      method: 'POST',
      url: graphqlUrl,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })),
    { label: 'GraphQL by GET', method: 'GET', url: url.href },
  ];
}

type Question = readonly [label: string, query: string];

function listKnownQuestions(names: GuessableNames): Question[] {
  const { slug, companySlug, language, year, nextEdition, tickers } = names;
  const address = quote(slug);
  const lists: (readonly [label: string, filter: string])[] = [
    ['company', `company: ${quote(companySlug)}`],
    ['year', `company: ${quote(companySlug)}, year: ${year}`],
    ['language', `company: ${quote(companySlug)}, language: ${quote(language)}`],
    ...tickers.map((ticker) => ['ticker', `ticker: ${quote(ticker)}`] as const),
  ];
  return [
    ['release', `{ release(slug: ${address}) { ${release} } }`],
    [
      'release in its language',
      `{ release(slug: ${address}, locale: ${quote(language)}) { ${release} } }`,
    ],
    ['next edition', `{ release(slug: ${address}, edition: ${nextEdition}) { ${release} } }`],
    ['editions', `{ editions(slug: ${address}) { number notice url contentHash } }`],
    ['withdrawal', `{ withdrawal(slug: ${address}) { notice canonicalContent } }`],
    ['releases', `{ releases(first: 20) ${page} }`],
    ...lists.map(
      ([label, filter]) =>
        [`releases by ${label}`, `{ releases(first: 20, filter: { ${filter} }) ${page} }`] as const,
    ),
    ['company', `{ company(slug: ${quote(companySlug)}) { name legalName listings { ticker } } }`],
    ...listNewsroomQuestions(names),
    ['companies', '{ companies { slug name } }'],
    ['categories', '{ categories { slug name } }'],
    [
      'schema',
      '{ __schema { queryType { fields { name args { name } } } mutationType { name } } }',
    ],
  ];
}

/** By the words of the address, as on the web. */
function listNewsroomQuestions({ slug, companySlug, year }: GuessableNames): Question[] {
  const words = quote(slug.replaceAll('-', ' '));
  const company = quote(companySlug);
  const counts = 'years { year count } companies { count } categories { count }';
  return [
    [
      'search',
      `{ releases(first: 20, search: ${words}) { totalCount edges { node { ${release} }
        match { headline { text } passage { text } } } } }`,
    ],
    ['search by a common word', `{ releases(first: 20, search: "results") ${page} }`],
    ['search by the start of a word', `{ releases(search: ${quote(slug.slice(0, 4))}) ${page} }`],
    ['counts of a search', `{ archive(search: ${words}) { ${counts} } }`],
    [
      'archive',
      `{ archive(filter: { company: ${company}, year: ${year} }) { ${counts} languages { count } } }`,
    ],
    [
      'what stands around it',
      `{ releaseContext(slug: ${quote(slug)}) { previous { ${release} } next { ${release} } related { ${release} } } }`,
    ],
    [
      'company with its texts',
      `{ companyProfile(slug: ${company}) { contacts { name } boilerplates { body { text } } } }`,
    ],
    ['events with their releases', `{ events(first: 50) { title releases { ${release} } } }`],
    ['media library', '{ mediaItems(first: 50) { title file { url } } }'],
  ];
}

function listCarelessQuestions({ slug, documentId, releaseId }: GuessableNames): Question[] {
  const address = quote(slug);
  return [
    ['drafts', '{ releases(status: DRAFT) { nodes { headline } } }'],
    ['draft of the release', `{ release(slug: ${address}, status: DRAFT) { headline } }`],
    ['document', `{ release(documentId: ${quote(documentId)}) { headline } }`],
    ['release by id', `{ release(id: ${quote(releaseId)}) { headline } }`],
    ['filters', `{ releases(filters: { slug: { eq: ${address} } }) { headline } }`],
    [
      'start of the slug',
      `{ releases(filters: { slug: { startsWith: ${quote(slug.slice(0, 8))} } }) { headline } }`,
    ],
    ['connection', '{ releases_connection(status: DRAFT) { nodes { headline } } }'],
    ['preview state', '{ releases(publicationState: PREVIEW) { totalCount } }'],
    [
      'working documents of a company',
      `{ companies(filters: { releases: { slug: { eq: ${address} } } }) { name } }`,
    ],
    ['rows of editions', '{ editions { headline canonicalContent } }'],
    ['uploads', '{ uploadFiles { name url } }'],
    ['boilerplates', '{ boilerplates { body } }'],
    ['lives', '{ releaseLives { scheduledFor } }'],
    ['a mistake', `{ release(slug: ${address}) { nothing } }`],
  ];
}

function quote(text: string): string {
  return JSON.stringify(text);
}
