import type { NextApiRequest, NextApiResponse } from 'next';
import { findTypesetEdition } from '../../../../../data/find-typeset-edition';
import { isSlug } from '../../../../../data/is-slug';
import { parseEditionNumber } from '../../../../../data/parse-edition-number';
import { logError } from '../../../../../log-error';
import { refuseUnlessRead } from '../../../../../refuse-unless-read';
import { getTypeset } from '../../../../../typeset/get-typeset';
import { sendTypeset } from '../../../../../typeset/send-typeset';
import type { TypesetKind } from '../../../../../typeset/typeset-task';
import { isAnyWithdrawn } from '../../../../../withdrawals/is-any-withdrawn';

const kinds = new Map<unknown, TypesetKind>([
  ['release.pdf', 'pdf'],
  ['card.png', 'card'],
]);

const gone = 'This release was withdrawn.';

/** `/releases/<slug>/editions/<n>/release.pdf` and `card.png`: next.config leads them here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const refuse = (status: number, message: string) =>
    response.setHeader('Cache-Control', 'no-store').status(status).json({ message });
  if (refuseUnlessRead(request, response)) {
    return response.json({ message: 'An edition can only be read.' });
  }
  const slug = toText(request.query.slug);
  const number = parseEditionNumber(toText(request.query.number));
  const kind = kinds.get(request.query.file);
  if (!kind || number === null || !isSlug(slug)) return refuse(404, 'There is no such edition.');
  try {
    const edition = await findTypesetEdition(slug, number);
    const isWithdrawn = () => isAnyWithdrawn(edition ? [slug, edition.content.slug] : [slug]);
    if (isWithdrawn()) return refuse(410, gone);
    if (!edition) return refuse(404, 'There is no such edition.');
    const asked = { kind, edition, get: getTypeset, isWithdrawn };
    if ((await sendTypeset(request, response, asked)) === 'withdrawn') refuse(410, gone);
  } catch (error) {
    logError(error);
    if (response.headersSent) return;
    response.setHeader('Retry-After', '5');
    return refuse(503, 'The file cannot be made now: ask again in a moment.');
  }
}

function toText(part: string | string[] | undefined): string | undefined {
  return typeof part === 'string' ? part : undefined;
}

export const config = { api: { bodyParser: false, responseLimit: false } };
