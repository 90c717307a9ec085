import type { NextApiRequest, NextApiResponse } from 'next';
import { sendDocument } from '../../../../documents/send-document';
import { parseSitemapName } from '../../../../documents/sitemap-address';
import { writeSitemap } from '../../../../documents/write-sitemap';

/** `/sitemap.xml` and `/sitemaps/…`: next.config leads the public addresses here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const name = String(request.query.name);
  const address = parseSitemapName(name);
  await sendDocument(
    request,
    response,
    address && { key: `sitemap ${name}`, write: () => writeSitemap(address) },
  );
}

export const config = { api: { bodyParser: false } };
