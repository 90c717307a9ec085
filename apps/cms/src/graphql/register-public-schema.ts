import { readFileSync } from 'node:fs';
import { filterSchema, MapperKind, mapSchema } from '@graphql-tools/utils';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import { createReleaseReaders } from './create-release-readers';
import {
  contentApiAuthentication,
  graphqlExtension,
  graphqlSchema,
} from '../platform/strapi-services';
import { createNewsroomResolvers } from './newsroom-resolvers';
import { createResolvers } from './resolvers';
import { toScalars } from './scalars';

/** Gives the GraphQL plugin our schema, the only one it serves, and opens its fields to everybody. */
export function registerPublicSchema(strapi: Core.Strapi, publicUrl: string): void {
  allowAnonymous(strapi);
  const typeDefs = readFileSync(require.resolve('@dateline/contract/schema.graphql'), 'utf8');
  const scalars = toScalars(parse(typeDefs));
  let fields: FieldResolvers = {};
  graphqlExtension(strapi).use(() => {
    const knex = strapi.db.connection;
    const { Query: ofReleases, ...types } = createResolvers(createReleaseReaders(knex), publicUrl);
    const Query = { ...ofReleases, ...createNewsroomResolvers(knex, publicUrl) };
    fields = types;
    const resolversConfig = Object.fromEntries(
      Object.keys(Query).map((field) => [`Query.${field}`, { auth: false }]),
    );
    return { typeDefs, resolvers: { ...types, ...scalars, Query }, resolversConfig };
  });
  const builder = graphqlSchema(strapi);
  const buildSchema = builder.buildSchema.bind(builder);
  builder.buildSchema = () => removePolicies(removePlaceholder(buildSchema()), fields);
}

/** By type and field; all that we have belong to things with an id. */
type FieldResolvers = Record<string, Record<string, GraphQLFieldResolver<{ id: string }, unknown>>>;

/** Strapi's schema builder adds a field `Query.ok` of its own where it found no query of Strapi's. */
function removePlaceholder(schema: GraphQLSchema): GraphQLSchema {
  return filterSchema({ schema, rootFieldFilter: (_operation, name) => name !== 'ok' });
}

/**
 * Strapi wraps every field of every type, to ask policies. Ours stand at the queries; asking on each
 * of the four hundred fields of a page of releases takes longer than reading them.
 */
function removePolicies(schema: GraphQLSchema, own: FieldResolvers): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (config) => config,
    [MapperKind.OBJECT_FIELD]: (config, field, type) => ({
      ...config,
      resolve: own[type]?.[field],
    }),
  });
}

/**
 * Without the users-permissions plugin every anonymous request to GraphQL is answered 401. This
 * strategy lets it in and grants it nothing: only what says `auth: false` is open.
 */
function allowAnonymous(strapi: Core.Strapi): void {
  contentApiAuthentication(strapi).register('content-api', {
    name: 'anonymous',
    authenticate: () => ({ authenticated: true }),
    verify: () => {
      throw new errors.ForbiddenError('This needs an API token.');
    },
  });
}
