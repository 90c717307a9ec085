import type { NextApiRequest, NextApiResponse } from 'next';
import { findIssuedFile } from '../../../../files/find-issued-file';
import { sendFile } from '../../../../files/send-file';
import { refuseUnlessRead } from '../../../../refuse-unless-read';
import { getSettings } from '../../../../settings';
import { Tombstones } from '../../../../withdrawals/tombstones';

let withdrawn: Tombstones | undefined;

/** `/files/<sha256>/<name>`: an issued file. next.config leads its public address here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (refuseUnlessRead(request, response)) {
    return response.json({ message: 'A file can only be read.' });
  }
  const { publicFilesFolder, withdrawnFilesFolder } = getSettings();
  withdrawn ??= new Tombstones(withdrawnFilesFolder);
  if (withdrawn.hasAny([String(request.query.sha256)])) {
    response
      .setHeader('Cache-Control', 'no-store')
      .status(410)
      .json({ message: 'This file was withdrawn.' });
    return;
  }
  const file = await findIssuedFile(publicFilesFolder, request.query);
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
