import type { NextApiHandler, NextApiResponse } from 'next';
import { SeenRequests } from '@dateline/contract';
import { findPageFolder } from '../cache/find-page-folder';
import { renderClock } from '../cache/render-clock';
import { getDocumentCache } from '../documents/get-document-cache';
import { getSettings } from '../settings';
import { getNotificationSecret } from './get-notification-secret';
import { readText } from './read-text';
import { maxEventBytes, takeSignedEvent } from './take-signed-event';
import { toSignedHeaders } from './to-signed-headers';

/** Where and since when the pages are to be rendered anew. */
export interface Refreshing {
  /** The folder of this build's pages. */
  folder: string;
  /** When the event came, by `renderClock`. */
  since: number;
  response: NextApiResponse;
}

/**
 * The door through which the CMS tells of one kind of event. Answers one sentence of JSON. What is
 * written for machines counts no more; no page is kept while developing, and so none need be
 * refreshed then.
 */
export function answerSignedEvent<Event>(
  parse: (body: unknown) => Event,
  refreshPages: (event: Event, refreshing: Refreshing) => Promise<void>,
): NextApiHandler {
  const seen = new SeenRequests(performance.timeOrigin);
  return async (request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST').status(405).json({ message: 'Events are sent by POST.' });
      return;
    }
    const body = await readText(request, maxEventBytes);
    if (body === null) {
      response.status(413).json({ message: 'An event has at most 2.5 MB.' });
      return;
    }
    const since = renderClock();
    const { status, message } = await takeSignedEvent(
      { headers: toSignedHeaders(request.headers), body },
      {
        secret: getNotificationSecret(getSettings().secretsFolder),
        seen,
        now: new Date(),
        parse,
        async refresh(event) {
          const documents = getDocumentCache();
          documents.expire(since);
          const folder = findPageFolder();
          if (folder === null) return;
          await documents.writeAfter(() => refreshPages(event, { folder, since, response }));
        },
      },
    );
    response.status(status).json({ message });
  };
}
