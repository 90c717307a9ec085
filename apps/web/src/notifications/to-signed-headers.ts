import type { IncomingHttpHeaders } from 'node:http';
import type { SignedHeaders } from '@dateline/contract';

/** Those of a request's headers that carry its signature; a header sent twice counts as none. */
export function toSignedHeaders(headers: IncomingHttpHeaders): Partial<SignedHeaders> {
  return {
    'webhook-id': toText(headers['webhook-id']),
    'webhook-timestamp': toText(headers['webhook-timestamp']),
    'webhook-signature': toText(headers['webhook-signature']),
  };
}

function toText(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
