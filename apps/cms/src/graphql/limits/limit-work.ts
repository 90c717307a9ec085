import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { moveToFront } from '../../platform/database/share-the-thread';
import { createSemaphore, type SemaphoreLimits } from '../../platform/concurrency/create-semaphore';
import { estimateCost } from './estimate-cost';

/** A queue of its own for the operations that cost no more than this, and more than the lane before. */
export interface Lane extends SemaphoreLimits {
  /** Fields, by `estimateCost`. */
  mostCost: number;
  /** Whether its queries, once begun, are answered before what else is asked. */
  goesFirst: boolean;
}

const tooBusy = {
  message: 'The newsroom is asked too much just now: ask again in a second.',
  extensions: { code: 'TOO_BUSY' },
};

/**
 * Refuses operations that cost more than the last lane takes, before any of it is done, and lets only
 * so many of each lane be worked on at once. They share one processor with the admin and with what is
 * issued: more at once end no sooner, and each step of an act would have to wait for all of them. A
 * question about one release waits for no question about a hundred. Who would wait too long is
 * answered 503 with `Retry-After`. A request counts from when it was read whole: who sends or reads
 * slowly keeps nobody else waiting.
 *
 * @param lanes the cheapest first.
 */
export function limitWork(lanes: readonly Lane[]): ApolloServerPlugin {
  const queues = lanes.map((lane) => ({ ...lane, semaphore: createSemaphore(lane) }));
  const most = Math.max(...lanes.map(({ mostCost }) => mostCost));
  return {
    async requestDidStart() {
      let cost = 0;
      let end: (() => void) | null = null;
      return {
        async didResolveOperation({ request, document, operation, schema }) {
          const variables = request.variables ?? {};
          const definitions = operation?.variableDefinitions ?? [];
          const { errors } = getVariableValues(schema, definitions, variables);
          // Wrong ones are told of where the operation is carried out.
          if (errors !== undefined) return;
          const { operationName } = request;
          cost = estimateCost({ schema, document, operationName, variables });
          if (cost > most) {
            throw new GraphQLError(
              `This query costs ${cost}, and ${most} are allowed: ask for fewer releases or fewer fields.`,
              { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
            );
          }
        },
        async responseForOperation({ response: { http } }) {
          const queue = queues.find(({ mostCost }) => cost <= mostCost);
          end = (await queue?.semaphore.acquire()) ?? null;
          if (end !== null) {
            if (queue?.goesFirst) moveToFront();
            return null;
          }
          http.status = 503;
          http.headers.set('retry-after', '1');
          return { http, body: { kind: 'single', singleResult: { errors: [tooBusy] } } };
        },
        async willSendResponse() {
          end?.();
        },
      };
    },
  };
}
