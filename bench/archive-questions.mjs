import { toWord } from './make-edition.mjs';

const fields = `nodes { slug url headline summary issuedAt language company { name slug }
  categories { name slug } } pageInfo { hasNextPage endCursor } totalCount`;
const matches = `${fields} isTotalExact searchedFor
  edges { match { headline { text isMatch } passage { text isMatch } } }`;
const counts = `totalCount years { year count updatedAt } companies { slug name count }
  categories { slug name count } languages { language count }`;

/**
 * @param {string} given
 * @param {object} [variables]
 */
const archive = (given, variables) => ({ query: `{ archive${given} { ${counts} } }`, variables });

/** @param {string} given */
const releases = (given) => ({ query: `{ releases(${given}) { ${fields} } }` });

/**
 * @param {string} search
 * @param {string} [rest]
 */
const find = (search, rest = '') => ({
  query: `query ($search: String) { releases(search: $search ${rest}) { ${matches} } }`,
  variables: { search },
});

const years = 25;
const year = (/** @type {number} */ round) => 2002 + (Math.abs(round) % years);

/**
 * Kinds of questions that visitors ask, a little different in each round.
 * @type {{ kind: string, ask: (round: number, size: number) => { query: string, variables?: object } }[]}
 */
export const questions = [
  { kind: 'newest releases', ask: () => releases('filter: { preferLanguage: "en" }') },
  { kind: 'archive', ask: () => archive('(filter: { preferLanguage: "en" })') },
  {
    kind: 'year page',
    ask: (round) => releases(`filter: { year: ${year(round)}, preferLanguage: "de" }`),
  },
  {
    kind: 'archive, three filters',
    ask: (round) =>
      archive(
        `(filter: { year: ${year(round)}, company: "company-1", category: "topic-2", preferLanguage: "en" })`,
      ),
  },
  {
    kind: 'company, category and language',
    ask: (round) =>
      releases(
        `filter: { company: "company-${Math.abs(round) % 6}", category: "topic-3", language: "en" }`,
      ),
  },
  {
    kind: 'deep page',
    ask: (round) => {
      const at = new Date(Date.UTC(year(round), 5, 1)).toISOString();
      const cursor = Buffer.from(
        JSON.stringify([at, '00000000-0000-5000-8000-000000000000']),
      ).toString('base64url');
      return releases(`after: "${cursor}"`);
    },
  },
  { kind: 'search, common word', ask: (round) => find(`${toWord(Math.abs(round) % 20)} `) },
  { kind: 'search, rare word', ask: (round) => find(`${toWord(2_000 + Math.abs(round) * 7)} `) },
  {
    kind: 'search, two common words',
    ask: (round) => find(`${toWord(Math.abs(round) % 20)} ${toWord(21 + (Math.abs(round) % 9))} `),
  },
  {
    kind: 'search, phrase',
    ask: (round) => find(`"${toWord(Math.abs(round) % 6)} ${toWord((Math.abs(round) + 1) % 6)}"`),
  },
  {
    kind: 'search, mistyped word',
    ask: (round) => {
      const word = toWord(200 + Math.abs(round));
      return find(`${word.slice(0, 2)}q${word.slice(2)} `);
    },
  },
  {
    kind: 'search with filters',
    ask: (round) =>
      find(
        `${toWord(5 + (Math.abs(round) % 20))} `,
        `filter: { company: "company-2", category: "topic-1", preferLanguage: "en" }`,
      ),
  },
  {
    kind: 'search by time',
    ask: (round) => find(`${toWord(Math.abs(round) % 20)} `, 'orderBy: ISSUED_AT_DESC'),
  },
  {
    kind: 'search as it is typed',
    ask: (round) => find(toWord(30 + Math.abs(round)).slice(0, 4), 'first: 5'),
  },
  {
    kind: 'archive of a search',
    ask: (round) => archive(`(search: "${toWord(Math.abs(round) % 20)}")`),
  },
  {
    kind: 'around a release',
    ask: (round, size) => ({
      query: `{ releaseContext(slug: "edition-${(Math.abs(round) * 37) % size}") {
        previous { slug headline } next { slug headline } related { slug headline } } }`,
    }),
  },
];
