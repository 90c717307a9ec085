import { searchPath, toPublicUrl } from '@dateline/contract';
import type { NextApiRequest, NextApiResponse } from 'next';
import { getShell } from '../../../data/get-shell';
import { getMessages } from '../../../language/language-context';
import { toDescription } from '../../../search/to-description';
import { getSettings } from '../../../settings';

/** Answers `/opensearch.xml`, by which browsers offer the newsroom's search. */
export default async function handler(
  _request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { newsroom, language } = await getShell(null);
  const { common, search } = getMessages(language);
  const { publicUrl } = getSettings();
  response
    .status(200)
    .setHeader('Content-Type', 'application/opensearchdescription+xml; charset=utf-8')
    .setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    .send(
      toDescription({
        name: newsroom?.name ?? common.newsroom,
        description: search.opensearch(newsroom?.name ?? common.newsroom),
        searchUrl: toPublicUrl(publicUrl, searchPath),
      }),
    );
}
