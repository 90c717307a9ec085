import type { Surfaces } from '../receipts/surfaces';
import type { GuessableNames } from './guessable-names';
import { listCmsProbes } from './list-cms-probes';
import { listGraphqlProbes } from './list-graphql-probes';
import { listWebProbes } from './list-web-probes';
import type { Probe } from './probe';

/**
 * Every request by which a visitor might see something of a release: over the web, GraphQL and
 * the CMS, at addresses that exist and at those that a newsroom might have. For names of the same
 * shape the same list, so that two can be laid side by side.
 */
export function listProbes(names: GuessableNames, surfaces: Surfaces): Probe[] {
  return [
    ...listWebProbes(names, surfaces.publicUrl),
    ...listGraphqlProbes(names, surfaces.graphqlUrl),
    ...listCmsProbes(names, surfaces.graphqlUrl),
  ];
}
