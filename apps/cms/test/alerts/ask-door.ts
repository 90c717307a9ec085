import { randomUUID } from 'node:crypto';
import { alertRequestsPath, signRequest } from '@dateline/contract';

const secret = 'notification-secret-of-the-tests';

/** Asks the CMS as the newsroom's web does. */
export async function askDoor(
  url: string,
  request: object | string,
  {
    id,
    now = new Date(),
    signedWith = secret,
  }: { id?: string; now?: Date; signedWith?: string } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = typeof request === 'string' ? request : JSON.stringify(request);
  const response = await fetch(`${url}${alertRequestsPath}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...signRequest(signedWith, { id: id ?? randomUUID(), body, now }),
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}
