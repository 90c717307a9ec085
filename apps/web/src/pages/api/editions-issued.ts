import type { NextApiRequest, NextApiResponse } from 'next';
import type { EditionsIssued } from '@dateline/contract';
import { findPageFolder } from '../../cache/find-page-folder';
import { findPageFile } from '../../cache/page-files';
import { refreshEditions } from '../../cache/refresh-editions';
import { renderClock } from '../../cache/render-clock';
import { getDocumentCache } from '../../documents/get-document-cache';
import { getNotificationSecret } from '../../notifications/get-notification-secret';
import { readText } from '../../notifications/read-text';
import { SeenRequests } from '../../notifications/seen-requests';
import { maxEventBytes, takeEditionsIssued } from '../../notifications/take-editions-issued';
import { toSignedHeaders } from '../../notifications/to-signed-headers';
import { getSettings } from '../../settings';
import { makeCards } from '../../typeset/make-cards';
import { isAnyWithdrawn } from '../../withdrawals/is-any-withdrawn';

const seen = new SeenRequests(performance.timeOrigin);

/** The CMS says that editions were issued. Answers one sentence of JSON. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
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
  const answer = await takeEditionsIssued(
    { headers: toSignedHeaders(request.headers), body },
    {
      secret: getNotificationSecret(getSettings().secretsFolder),
      seen,
      now: new Date(),
      refresh: (event) => refreshPages(event, since, response),
    },
  );
  response.status(answer.status).json({ message: answer.message });
}

/** While developing no page is kept, and so none need be refreshed; documents are. */
async function refreshPages(
  event: EditionsIssued,
  since: number,
  response: NextApiResponse,
): Promise<void> {
  getDocumentCache().expire(since);
  const folder = findPageFolder();
  if (folder === null) return;
  await refreshEditions(event, since, {
    revalidate: (path) => response.revalidate(path),
    findPage: (path) => findPageFile(folder, path),
    now: renderClock,
    isWithdrawn: (slug) => isAnyWithdrawn([slug]),
  });
  // Not waited for: a picture that is late holds no event up.
  void makeCards(event);
}

/** The signature is over the bytes as they were sent. */
export const config = { api: { bodyParser: false } };
