import type { NextApiRequest, NextApiResponse } from 'next';
import { findIssuedFile } from '../../../../files/find-issued-file';
import { sendFile } from '../../../../files/send-file';
import { getSettings } from '../../../../settings';

/** `/files/<sha256>/<name>`: an issued file. next.config leads its public address here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response
      .setHeader('Allow', 'GET, HEAD')
      .status(405)
      .json({ message: 'A file can only be read.' });
    return;
  }
  const file = await findIssuedFile(getSettings().publicFilesFolder, request.query);
  if (!file) {
    response
      .setHeader('Cache-Control', 'no-store')
      .status(404)
      .json({ message: 'There is no such file.' });
    return;
  }
  await sendFile(request, response, file);
}

export const config = { api: { bodyParser: false, responseLimit: false } };
