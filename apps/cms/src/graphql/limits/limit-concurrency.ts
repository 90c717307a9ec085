import type { ApolloServerPlugin } from '@apollo/server';
import { createTurns, type TurnLimits } from './create-turns';

const tooBusy = {
  message: 'The newsroom is asked too much just now: ask again in a second.',
  extensions: { code: 'TOO_BUSY' },
};

/**
 * Lets only so many operations be worked on at once. They share one processor with the desk: more at
 * once end no sooner, and each step of an editor's act would have to wait for all of them. Who would
 * wait too long is answered 503 with `Retry-After`. A request counts from when it was read whole: who
 * sends or reads slowly keeps nobody else waiting.
 */
export function limitConcurrency(limits: TurnLimits): ApolloServerPlugin {
  const turns = createTurns(limits);
  return {
    async requestDidStart() {
      let end: (() => void) | null = null;
      return {
        async responseForOperation({ response: { http } }) {
          end = await turns.take();
          if (end !== null) return null;
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
