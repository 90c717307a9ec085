import type { NextApiRequest, NextApiResponse } from 'next';
import type { EditionIssued } from '@dateline/contract';
import { findPageFolder } from '../../cache/find-page-folder';
import { findPageFile } from '../../cache/page-files';
import { refreshEdition } from '../../cache/refresh-edition';
import { renderClock } from '../../cache/render-clock';
import { getNotificationSecret } from '../../notifications/get-notification-secret';
import { readText } from '../../notifications/read-text';
import { SeenRequests } from '../../notifications/seen-requests';
import { takeEditionIssued } from '../../notifications/take-edition-issued';
import { toSignedHeaders } from '../../notifications/to-signed-headers';
import { getSettings } from '../../settings';

const maxBytes = 16 * 1024;
const seen = new SeenRequests(performance.timeOrigin);

/** The CMS says that an edition was issued. Answers one sentence of JSON. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST').status(405).json({ message: 'Events are sent by POST.' });
    return;
  }
  const body = await readText(request, maxBytes);
  if (body === null) {
    response.status(413).json({ message: 'An event has at most 16 KB.' });
    return;
  }
  const since = renderClock();
  const answer = await takeEditionIssued(
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

/** While developing no page is kept, and so none need be refreshed. */
async function refreshPages(
  event: EditionIssued,
  since: number,
  response: NextApiResponse,
): Promise<void> {
  const folder = findPageFolder();
  if (folder === null) return;
  await refreshEdition(event, since, {
    revalidate: (path) => response.revalidate(path),
    findPage: (path) => findPageFile(folder, path),
  });
}

/** The signature is over the bytes as they were sent. */
export const config = { api: { bodyParser: false } };
