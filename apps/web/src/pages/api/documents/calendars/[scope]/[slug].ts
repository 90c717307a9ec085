import type { NextApiRequest, NextApiResponse } from 'next';
import { sendDocument } from '../../../../../documents/send-document';
import { parseCalendarScope, writeCalendar } from '../../../../../documents/write-calendar';

/** `/calendar.ics` and its like: next.config leads the public addresses here. */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  const { scope: type, slug } = request.query;
  const scope = parseCalendarScope(String(type), String(slug));
  await sendDocument(
    request,
    response,
    scope && {
      key: ['calendar', type, slug].join(' '),
      write: () => writeCalendar(scope),
      isForScripts: true,
    },
  );
}

export const config = { api: { bodyParser: false } };
