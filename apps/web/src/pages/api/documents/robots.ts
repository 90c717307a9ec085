import type { NextApiRequest, NextApiResponse } from 'next';
import { sitemapPath, toPublicUrl } from '@dateline/contract';
import { sendDocument } from '../../../documents/send-document';
import { getSettings } from '../../../settings';

/** `/robots.txt` (RFC 9309): a sitemap is named by its whole address, which only the settings know. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const sitemap = toPublicUrl(getSettings().publicUrl, sitemapPath);
  const text = `User-agent: *\nDisallow: /api/\n\nSitemap: ${sitemap}\n`;
  await sendDocument(request, response, {
    key: 'robots',
    write: async () => ({
      text,
      mediaType: 'text/plain; charset=utf-8',
      changedAt: null,
      releaseSlugs: [],
    }),
  });
}

export const config = { api: { bodyParser: false } };
