import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { rootFolder } from '../../ops/settings.mjs';
import { listCarelessQuestions } from './list-careless-questions.mjs';
import { listOddRequests } from './list-odd-requests.mjs';
import { toJsonRequest } from './probe.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./probe.mjs').Names} Names
 */

const schema = buildSchema(
  readFileSync(join(rootFolder, 'packages', 'contract', 'schema.graphql'), 'utf8'),
);

/**
 * What each field of Query is asked with: all that is secret and might open it.
 * @type {Readonly<Record<string, (names: Names) => string[]>>}
 */
const questionMakers = {
  release: ({ slugs, unknownSlug, publicSlug, documentIds, releaseIds }) => [
    ...[...slugs, unknownSlug, ...documentIds.slice(0, 5), ...releaseIds, '1', '%', ''].map(
      (slug) => `(slug: "${slug}")`,
    ),
    ...[...slugs, publicSlug].flatMap((slug) => [
      ...[-1, 0, 1, 2, 3].map((number) => `(slug: "${slug}", edition: ${number})`),
      `(slug: "${slug}", locale: "en")`,
      `(slug: "${slug}", locale: "de")`,
    ]),
  ],
  editions: ({ slugs, publicSlug }) => [...slugs, publicSlug].map((slug) => `(slug: "${slug}")`),
  withdrawal: ({ slugs, publicSlug }) => [...slugs, publicSlug].map((slug) => `(slug: "${slug}")`),
  releases: ({ companySlug, categorySlug, ticker, slugs }) => [
    '(first: 30)',
    // By words of its own that somebody overheard, and by how they begin.
    ...[toWords(slugs[0]), 'qxheadline', 'qxbody', 'qxcell', 'qxcontact', 'qx', ticker].map(
      (words) => `(first: 30, search: "${words}")`,
    ),
    '(first: 30, orderBy: ISSUED_AT_ASC)',
    ...[
      `company: "${companySlug}"`,
      `category: "${categorySlug}"`,
      `ticker: "${ticker}"`,
      `ticker: "${ticker.toLowerCase()}"`,
      'year: 2026',
      'year: 2027',
      'language: "en"',
      'language: "de"',
    ].map((filter) => `(first: 30, filter: { ${filter} })`),
  ],
  archive: ({ companySlug, categorySlug, slugs }) => [
    '',
    `(search: "${toWords(slugs[0])}")`,
    '(search: "qx")',
    ...[`company: "${companySlug}"`, `category: "${categorySlug}"`, 'year: 2026'].map(
      (filter) => `(filter: { ${filter} })`,
    ),
  ],
  releaseContext: ({ slugs, publicSlug, unknownSlug }) =>
    [publicSlug, ...slugs, unknownSlug].map((slug) => `(slug: "${slug}")`),
  companyProfile: ({ companySlug, slugs }) => [
    `(slug: "${companySlug}")`,
    `(slug: "${companySlug}", preferLanguage: "de")`,
    `(slug: "${slugs[0]}")`,
  ],
  companyProfiles: () => ['', '(preferLanguage: "de")'],
  newsroom: () => [''],
  events: ({ companySlug }) => [
    '(first: 100)',
    '(first: 100, orderBy: STARTS_DESC)',
    `(filter: { company: "${companySlug}" })`,
    '(filter: { fromDay: "2026-01-01" })',
  ],
  event: ({ eventSlugs, slugs }) => [...eventSlugs, ...slugs].map((slug) => `(slug: "${slug}")`),
  mediaItems: ({ companySlug }) => [
    '(first: 100)',
    `(filter: { company: "${companySlug}" })`,
    ...['LOGO', 'PORTRAIT', 'PICTURE', 'DOCUMENT'].map((kind) => `(filter: { kind: ${kind} })`),
  ],
  company: ({ companySlug, slugs }) => [`(slug: "${companySlug}")`, `(slug: "${slugs[0]}")`],
  companies: () => [''],
  categories: () => [''],
};

/** @param {string} [slug] */
function toWords(slug = '') {
  return slug.replaceAll('-', ' ');
}

/** The fields of Query that have no probe. */
export function listUnprobedQuestions() {
  return Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
    (name) => !(name in questionMakers),
  );
}

/**
 * Every way to every leaf below a type, each as one selection.
 * @param {import('graphql').GraphQLOutputType} type
 * @param {number} depth
 * @returns {string[]}
 */
function listSelections(type, depth = 4) {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    if (depth === 1) return [];
    return listSelections(field.type, depth - 1).map((below) => `${field.name} { ${below} }`);
  });
}

/**
 * @param {Names} names
 * @returns {Probe[]}
 */
export function listGraphqlProbes(names) {
  const questions = [
    ...listKnown(names),
    ...listCarelessQuestions(names, Object.keys(schema.getTypeMap())),
  ];
  const [slug = ''] = names.slugs;
  const simple = `{ release(slug: "${slug}") { headline } }`;
  /** @type {(request: Omit<Probe, 'route' | 'to'>) => Probe} */
  const toProbe = (request) => ({ ...request, route: '/graphql', to: 'cms' });
  return [
    ...questions.map((query) => toProbe(toJsonRequest('/graphql', { query }))),
    ...listOddRequests(simple).map(toProbe),
  ];
}

/** @param {Names} names */
function listKnown(names) {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return Object.values(fields).flatMap((field) => {
    const selections = listSelections(field.type);
    const [first = ''] = selections;
    return (questionMakers[field.name]?.(names) ?? []).flatMap((given, index) =>
      // Every leaf of the first question of its kind, one leaf of the others and all at once.
      (index === 0 ? selections : [first]).map((leaf) => `{ ${field.name}${given} { ${leaf} } }`),
    );
  });
}
