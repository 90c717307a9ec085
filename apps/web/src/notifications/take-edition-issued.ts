import {
  editionIssued,
  verifyRequest,
  type EditionIssued,
  type SignedHeaders,
} from '@dateline/contract';
import { logError } from '../log-error';
import type { SeenRequests } from './seen-requests';

export interface Answer {
  status: 200 | 400 | 401 | 409 | 503;
  message: string;
}

export interface Notification {
  headers: Partial<SignedHeaders>;
  body: string;
}

export interface Receiver {
  secret: string;
  seen: SeenRequests;
  now: Date;
  /** Brings the pages up to the edition. Throws where one of them is not. */
  refresh: (event: EditionIssued) => Promise<void>;
}

/**
 * Takes the CMS's word that an edition was issued. 200 says that every page shows it; after
 * anything else the CMS sends again.
 */
export async function takeEditionIssued(
  { headers, body }: Notification,
  { secret, seen, now, refresh }: Receiver,
): Promise<Answer> {
  const verdict = verifyRequest(secret, { headers, body, now });
  if (verdict !== 'valid') {
    return { status: 401, message: 'The request is not signed by this newsroom.' };
  }
  const [id, timestamp] = [headers['webhook-id'] ?? '', Number(headers['webhook-timestamp'])];
  if (!seen.isFirst(id, timestamp, now)) {
    return { status: 409, message: 'The request was sent before: sign it anew.' };
  }
  const event = parseEvent(body);
  if (!event) return { status: 400, message: 'The body is no event of an issued edition.' };
  try {
    await refresh(event);
  } catch (error) {
    logError(error);
    return { status: 503, message: 'Not every page shows the edition yet: send again.' };
  }
  return { status: 200, message: 'Every page shows the edition.' };
}

function parseEvent(body: string): EditionIssued | null {
  try {
    return editionIssued.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
