import { readFileSync } from 'node:fs';
import { filterSchema } from '@graphql-tools/utils';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { parse } from 'graphql';
import { createReleaseReaders } from '../gateways/create-release-readers';
import { contentApiAuthentication, graphqlExtension, graphqlSchema } from '../strapi-services';
import { createNewsroomResolvers } from './newsroom-resolvers';
import { createResolvers } from './resolvers';
import { toScalars } from './scalars';

/** Gives the GraphQL plugin our schema, the only one it serves, and opens its fields to everybody. */
export function registerPublicSchema(strapi: Core.Strapi, publicUrl: string): void {
  allowAnonymous(strapi);
  removePlaceholder(strapi);
  const typeDefs = readFileSync(require.resolve('@dateline/contract/schema.graphql'), 'utf8');
  graphqlExtension(strapi).use(() => {
    const knex = strapi.db.connection;
    const { Query, ...types } = createResolvers(createReleaseReaders(knex), publicUrl);
    const resolvers = {
      ...types,
      Query: { ...Query, ...createNewsroomResolvers(knex, publicUrl) },
    };
    const resolversConfig = Object.fromEntries(
      Object.keys(resolvers.Query).map((field) => [`Query.${field}`, { auth: false }]),
    );
    return {
      typeDefs,
      resolvers: { ...resolvers, ...toScalars(parse(typeDefs)) },
      resolversConfig,
    };
  });
}

/** Strapi's schema builder adds a field `Query.ok` of its own where it found no query of Strapi's. */
function removePlaceholder(strapi: Core.Strapi): void {
  const builder = graphqlSchema(strapi);
  const buildSchema = builder.buildSchema.bind(builder);
  builder.buildSchema = () =>
    filterSchema({ schema: buildSchema(), rootFieldFilter: (_operation, name) => name !== 'ok' });
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
