import type { NextApiRequest, NextApiResponse } from 'next';
import { sendDocument } from '../../../../../../documents/send-document';
import {
  parseContactAddress,
  writeContactCard,
} from '../../../../../../documents/write-contact-card';

/** `/releases/<slug>/editions/<n>/contacts/<i>.vcf`: next.config leads it here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { slug, number, index } = request.query;
  const address = parseContactAddress([slug, number, index].map(String));
  await sendDocument(
    request,
    response,
    address && {
      key: ['contact', slug, number, index].join(' '),
      write: () => writeContactCard(address),
      ofRelease: address.slug,
    },
  );
}

export const config = { api: { bodyParser: false } };
