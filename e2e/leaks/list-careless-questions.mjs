/**
 * What a newsroom that was built carelessly would answer, and what is no question at all.
 * @param {import('./probe.mjs').Names} names
 * @param {readonly string[]} types of the schema
 */
export function listCarelessQuestions({ slugs, documentIds, releaseIds, companySlug }, types) {
  const [slug = ''] = slugs;
  const guessed = ['UploadFile', 'ReleaseEntity', 'Boilerplate', 'ReleaseFiltersInput', 'Mutation'];
  return [
    ...[...types, ...guessed].map(
      (name) => `{ __type(name: "${name}") { name description fields { name description } } }`,
    ),
    '{ __schema { types { name fields { name } } mutationType { name } } }',
    ...Array.from(
      { length: 15 },
      (_, count) =>
        `{ ${Array.from({ length: count + 1 }, (_, at) => `a${at}: release(slug: "${slugs[at % slugs.length]}") { headline summary }`).join(' ')} }`,
    ),
    '{ releases(status: DRAFT) { nodes { headline } } }',
    `{ release(slug: "${slug}", status: DRAFT) { headline } }`,
    ...documentIds.map((id) => `{ release(documentId: "${id}") { headline } }`),
    ...releaseIds.map((id) => `{ release(id: "${id}") { headline } }`),
    `{ releases(filters: { slug: { eq: "${slug}" } }) { headline } }`,
    '{ releases(filters: { slug: { startsWith: "qx" } }) { headline } }',
    '{ releases(filter: { headline: { startsWith: "q" } }) { totalCount } }',
    '{ releases(filter: { company: { startsWith: "q" } }) { totalCount } }',
    '{ releases(publicationState: PREVIEW) { totalCount } }',
    '{ releases_connection(status: DRAFT) { nodes { headline } } }',
    `{ companies(filters: { releases: { slug: { eq: "${slug}" } } }) { name } }`,
    `{ company(slug: "${companySlug}") { releases { headline } } }`,
    '{ uploadFiles { name url } }',
    '{ boilerplates { body } }',
    '{ disclaimers { body } }',
    '{ contacts { name } }',
    '{ releaseLives { scheduledFor } }',
    '{ me { id } }',
    `{ preview(slug: "${slug}") { headline } }`,
    'mutation { createRelease(data: {}) { id } }',
    'mutation { __typename }',
    'subscription { __typename }',
    `{ release(slug: "${slug}") { nothing } }`,
    `{ release(slug: ${slug}) { headline } }`,
    `{ release(slug: "${slug}" `,
    '{ releases(first: 101) { totalCount } }',
    '{ releases(first: -1) { totalCount } }',
    '{ releases(after: "x") { totalCount } }',
    `{ releases(after: "${Buffer.from(JSON.stringify(['2099-01-01T00:00:00.000Z', releaseIds[0]])).toString('base64url')}") { nodes { headline } } }`,
  ];
}
