import type { NextApiRequest, NextApiResponse } from 'next';
import { refuseUnlessRead } from '../../../refuse-unless-read';
import { parseThemeName } from '../../../theme/parse-theme-name';
import { toThemeSheet } from '../../../theme/to-theme-sheet';

/** `GET /theme/<values>.css`: a pure function of its address, to be kept by everybody for good. */
export default function handler(request: NextApiRequest, response: NextApiResponse): void {
  if (refuseUnlessRead(request, response)) {
    return response.json({ message: 'A style sheet can only be read.' });
  }
  const theme = parseThemeName(request.query['file']);
  if (!theme) {
    response.status(404).setHeader('Cache-Control', 'no-store').end();
    return;
  }
  response
    .status(200)
    .setHeader('Content-Type', 'text/css; charset=utf-8')
    .setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    .send(toThemeSheet(theme));
}
