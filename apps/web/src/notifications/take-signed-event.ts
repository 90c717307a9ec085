import { verifyRequest, type SeenRequests, type SignedHeaders } from '@dateline/contract';
import { logError } from '../log-error';

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

export interface Receiver<Event> {
  secret: string;
  seen: SeenRequests;
  now: Date;
  /** Throws where a body is no event of the kind that is taken here. */
  parse: (body: unknown) => Event;
  /** Brings the pages up to the event. Throws where one of them is not. */
  refresh: (event: Event) => Promise<void>;
}

/**
 * Takes the CMS's word that something became public. 200 says that every page shows it; after
 * anything else the CMS sends again.
 */
export async function takeSignedEvent<Event>(
  { headers, body }: Notification,
  { secret, seen, now, parse, refresh }: Receiver<Event>,
): Promise<Answer> {
  const verdict = verifyRequest(secret, { headers, body, now });
  if (verdict !== 'valid') {
    return { status: 401, message: 'The request is not signed by this newsroom.' };
  }
  const [id, timestamp] = [headers['webhook-id'] ?? '', Number(headers['webhook-timestamp'])];
  if (!seen.isFirst(id, timestamp, now)) {
    return { status: 409, message: 'The request was sent before: sign it anew.' };
  }
  const parsed = tryParse(body, parse);
  if (!parsed) return { status: 400, message: 'The body is no event that is taken here.' };
  try {
    await refresh(parsed.event);
  } catch (error) {
    logError(error);
    return { status: 503, message: 'Not every page is up to date yet: send again.' };
  }
  return { status: 200, message: 'Every page is up to date.' };
}

function tryParse<Event>(body: string, parse: (body: unknown) => Event): { event: Event } | null {
  try {
    return { event: parse(JSON.parse(body)) };
  } catch {
    return null;
  }
}
