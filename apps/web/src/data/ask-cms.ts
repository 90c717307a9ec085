import {
  ApolloClient,
  HttpLink,
  InMemoryCache,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { getSettings } from '../settings';
import { NoAnswerError } from './no-answer-error';

/** Milliseconds. A page that cannot be made in this time is better served as it last was. */
const timeout = 3000;

/**
 * One client for all questions, since each new one works out every query anew. It keeps no answer
 * and shares none: one that was asked for before an instant must not be given to whoever asks after.
 */
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({
    uri: () => `${getSettings().cmsUrl}/graphql`,
    fetch: (address, init) =>
      fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) }),
  }),
  queryDeduplication: false,
});

/**
 * Asks the CMS one question, once.
 *
 * @throws NoAnswerError on any doubt: no answer in time, no GraphQL, or an answer with errors, which
 *   GraphQL sends with HTTP 200 and parts of the data.
 */
export async function askCms<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    const { data } = await client.query<Data, OperationVariables>({
      query,
      variables,
      fetchPolicy: 'no-cache',
      errorPolicy: 'none',
    });
    if (!data) throw new Error('The CMS answered without data.');
    return data;
  } catch (error) {
    throw new NoAnswerError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
