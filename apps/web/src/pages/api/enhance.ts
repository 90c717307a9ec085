import type { NextApiRequest, NextApiResponse } from 'next';
import { findEnhanceScript } from '../../enhancements/find-enhance-script';

/** `GET /enhance.<hash>.js`. A page of another build asks for another hash, and works without. */
export default function handler(request: NextApiRequest, response: NextApiResponse): void {
  const script = findEnhanceScript();
  if (script?.path !== `/enhance.${String(request.query['hash'])}.js`) {
    response.status(404).setHeader('Cache-Control', 'no-store').end();
    return;
  }
  response
    .status(200)
    .setHeader('Content-Type', 'text/javascript; charset=utf-8')
    .setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    .send(script.code);
}
