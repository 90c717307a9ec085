import type { NextApiRequest, NextApiResponse } from 'next';
import { logError } from '../../../../../log-error';
import { sendPreviewFile } from '../../../../../preview/send-preview-file';
import { refuseUnlessRead } from '../../../../../refuse-unless-read';

/** `/preview/<token>/files/<sha256>/<name>`: next.config leads its public address here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  if (refuseUnlessRead(request, response)) {
    return response.json({ message: 'A file can only be read.' });
  }
  try {
    if (await sendPreviewFile(request, response, request.query)) return;
    response.status(404).json({ message: 'There is no such file.' });
  } catch (error) {
    if (!response.destroyed) logError(error);
    if (response.headersSent) response.destroy();
    else response.status(503).json({ message: 'The file cannot be sent just now: try again.' });
  }
}

export const config = { api: { bodyParser: false, responseLimit: false } };
