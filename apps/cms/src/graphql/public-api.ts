import type { GraphQLFormattedError } from 'graphql';
import { allowQueriesOnly } from './limits/allow-queries-only';
import { limitAliases } from './limits/limit-aliases';
import { limitDepth } from './limits/limit-depth';
import { limitWork } from './limits/limit-work';
import { toPlainError } from './plain-error';

/** Of fields in fields. */
const depth = 8;

/** Milliseconds, and how many may wait: a page's own question, too, ends by then. */
const waiting = { maxWaiting: 1_000, timeoutMs: 2_500 };

/** What one release comes to, what the lists of a page come to, and all else. */
const lanes = [
  { mostCost: 400, goesFirst: true, concurrency: 4, ...waiting },
  { mostCost: 1_500, goesFirst: false, concurrency: 1, ...waiting },
  { mostCost: 12_000, goesFirst: false, concurrency: 1, ...waiting },
];

/**
 * How the public GraphQL endpoint is served. Strapi's own types are off (`shadowCRUD`): they would
 * let anybody who may read a release read its drafts too. `register-public-schema.ts` adds ours.
 */
export const publicApi = {
  endpoint: '/graphql',
  shadowCRUD: false,
  landingPage: false,
  generateArtifacts: false,
  depthLimit: depth,
  defaultLimit: 20,
  maxLimit: 100,
  apolloServer: {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Nothing of ours sends a query's hash in place of the query.
    persistedQueries: false,
    parseOptions: { maxTokens: 2_000 },
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: '64kb' },
    // Public and without cookies or credentials: any site may ask.
    cors: { origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    // By number: Strapi joins lists, and its own rule, which comes first, runs in circles where
    // fragments do. `limitDepth` takes its place.
    validationRules: {
      0: limitDepth({ depth, fields: 3_000 }),
      1: allowQueriesOnly,
      2: limitAliases(15),
    },
    plugins: [limitWork(lanes)],
    status400ForVariableCoercionErrors: true,
    formatError: (formatted: GraphQLFormattedError, error: unknown) =>
      toPlainError(formatted, error, (cause) => strapi.log.error(cause)),
  },
};
