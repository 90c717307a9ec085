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
 * Asks the CMS one question, once. A client of its own for each, so that no answer outlives the
 * page it was asked for.
 *
 * @throws NoAnswerError on any doubt: no answer in time, no GraphQL, or an answer with errors, which
 *   GraphQL sends with HTTP 200 and parts of the data.
 */
export async function askCms<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: `${getSettings().cmsUrl}/graphql`,
      fetch: (address, init) =>
        fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) }),
    }),
  });
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
  } finally {
    client.stop();
  }
}
