import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** A no to a partner's query, with words meant for them. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Codes of errors whose message says something about the query alone. */
const speakable = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

/**
 * What a partner sees of an error: its message where it is about their query, and nothing but an
 * apology where something failed inside. No stack, no cause, no name of ours.
 */
export function toPlainError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !speakable.has(code)) {
    log(error);
    return {
      message: 'The newsroom cannot answer this just now.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  return {
    message: formatted.message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    extensions: { code },
  };
}
