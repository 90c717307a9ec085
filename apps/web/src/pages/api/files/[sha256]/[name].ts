import type { NextApiRequest, NextApiResponse } from 'next';
import { AlteredFile } from '../../../../files/assert-intact';
import { findIssuedFile, type IssuedFile } from '../../../../files/find-issued-file';
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
  const file = await findServed(publicFilesFolder, request.query);
  if (file === null || file === 'altered') {
    response
      .setHeader('Cache-Control', 'no-store')
      .status(file === null ? 404 : 500)
      .json({
        message:
          file === null
            ? 'There is no such file.'
            : 'This file cannot be served at the moment: try again later.',
      });
    return;
  }
  await sendFile(request, response, file);
}

async function findServed(folder: string, asked: unknown): Promise<IssuedFile | 'altered' | null> {
  try {
    return await findIssuedFile(folder, asked);
  } catch (error) {
    // The log tells of it already, once.
    if (error instanceof AlteredFile) return 'altered';
    throw error;
  }
}

export const config = { api: { bodyParser: false, responseLimit: false } };
