import { toJsonRequest } from './probe.mjs';

/**
 * The same question in other clothes.
 * @param {string} query
 * @returns {Omit<import('./probe.mjs').Probe, 'route' | 'to'>[]}
 */
export function listOddRequests(query) {
  const question = encodeURIComponent(query);
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  return [
    { method: 'GET', path: `/graphql?query=${question}` },
    {
      method: 'GET',
      path: `/graphql?query=${question}`,
      headers: { 'apollo-require-preflight': '1' },
    },
    { method: 'GET', path: '/graphql' },
    { method: 'GET', path: '/graphql', headers: { accept: 'text/html' } },
    { method: 'OPTIONS', path: '/graphql', headers: { origin: 'https://elsewhere.example' } },
    toJsonRequest('/graphql', [{ query }, { query }]),
    toJsonRequest('/graphql', {
      query,
      extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
    }),
    toJsonRequest('/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    toJsonRequest('/graphql', {
      query: 'query($s: String!) { release(slug: $s) { headline } }',
      variables: { s: ['x'] },
    }),
    toJsonRequest('/graphql', 'x'),
    {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/graphql' },
      body: query,
    },
    { method: 'POST', path: '/graphql', headers: { 'content-type': 'text/plain' }, body },
    { method: 'POST', path: '/graphql', headers: json, body: '{' },
    ...['Bearer x', 'Bearer null', 'Basic YWRtaW46YWRtaW4='].map((authorization) => ({
      method: 'POST',
      path: '/graphql',
      headers: { ...json, authorization },
      body,
    })),
    {
      method: 'POST',
      path: '/graphql',
      headers: { ...json, 'strapi-response-format': 'v4' },
      body,
    },
    {
      method: 'POST',
      path: '/graphql',
      headers: { ...json, accept: 'multipart/mixed; deferSpec=20220824' },
      body,
    },
  ];
}
