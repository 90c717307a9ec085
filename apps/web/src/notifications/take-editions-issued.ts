import {
  editionsIssued,
  verifyRequest,
  type EditionsIssued,
  type SignedHeaders,
} from '@dateline/contract';
import { logError } from '../log-error';
import type { SeenRequests } from './seen-requests';

/** What 100 editions take, each with all the slugs and companies that an event may name. */
export const maxEventBytes = 2.5 * 1024 * 1024;

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
  /** Brings the pages up to the editions. Throws where one of them is not. */
  refresh: (event: EditionsIssued) => Promise<void>;
}

/**
 * Takes the CMS's word that editions were issued. 200 says that every page shows them; after
 * anything else the CMS sends again.
 */
export async function takeEditionsIssued(
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
  if (!event) return { status: 400, message: 'The body is no event of issued editions.' };
  try {
    await refresh(event);
  } catch (error) {
    logError(error);
    return { status: 503, message: 'Not every page shows the editions yet: send again.' };
  }
  return { status: 200, message: 'Every page shows the editions.' };
}

function parseEvent(body: string): EditionsIssued | null {
  try {
    return editionsIssued.parse(JSON.parse(body));
  } catch {
    return null;
  }
}
