import type { NextApiRequest, NextApiResponse } from 'next';
import { alertPages } from '@dateline/contract';
import { askAlerts } from '../../../../alerts/ask-alerts';
import { parseToken } from '../../../../alerts/follow-link';
import { isOneClick } from '../../../../alerts/read-form';
import { setPrivateHeaders } from '../../../../alerts/set-private-headers';
import { logError } from '../../../../log-error';

/**
 * Where a mail program ends the alerts by one POST (RFC 8058), from wherever it runs. A person who
 * follows the same address is led to the page.
 */
export default async function handler(
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  setPrivateHeaders(response);
  const token = parseToken(request.query['token']);
  if (token === null) {
    response.status(404).end();
    return;
  }
  if (request.method !== 'POST') {
    response.redirect(303, alertPages.unsubscribe(token));
    return;
  }
  if (!(await isOneClick(request))) {
    response.status(400).end();
    return;
  }
  try {
    const outcome = await askAlerts({ type: 'unsubscribe', token });
    response.status(outcome === 'done' ? 200 : 404).end();
  } catch (error) {
    logError(error);
    response.setHeader('Retry-After', '60').status(503).end();
  }
}

/** The form is read as it was sent, and no further than it may be long. */
export const config = { api: { bodyParser: false } };
