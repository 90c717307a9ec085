import type { NextApiRequest, NextApiResponse } from 'next';
import { hasReleasesIn } from '../../../../../../documents/has-releases-in';
import { parseFeedAddress } from '../../../../../../documents/parse-feed-address';
import { parseLanguage } from '../../../../../../documents/parse-language';
import { sendDocument } from '../../../../../../documents/send-document';
import { writeFeed } from '../../../../../../documents/write-feed';

/** `/feeds/…`: next.config leads the public addresses here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { scope, slug, file, language: given } = request.query;
  const address = parseFeedAddress(String(scope), String(slug), String(file));
  const language = parseLanguage(given);
  await sendDocument(
    request,
    response,
    address && {
      key: ['feed', scope, slug, file, language].join(' '),
      write: () => writeFeed(address.format, address.scope, language),
      isThere: async () => language === null || hasReleasesIn(language),
      isForScripts: true,
    },
  );
}

export const config = { api: { bodyParser: false } };
