import { randomUUID } from 'node:crypto';
import {
  type AlertRequest,
  alertRequestsPath,
  alertView,
  signRequest,
  type Subscription,
} from '@dateline/contract';
import type { AlertLink, AlertWish } from '../domain/alerts';
import { getNotificationSecret } from '../notifications/get-notification-secret';
import { getSettings } from '../settings';

/** Milliseconds. */
const timeout = 3000;

/** What the CMS answered; `busy` where it takes no more for the moment. */
export type AlertOutcome = 'done' | 'nothing' | 'busy';

/**
 * Asks the CMS on behalf of a visitor, signed as the newsroom's web.
 *
 * @throws Error where the CMS gives no clear answer in time; it holds no word of the request.
 */
export async function askAlerts(request: AlertRequest): Promise<AlertOutcome> {
  const answer = await send(request);
  await answer.body?.cancel();
  if (answer.ok) return 'done';
  if (answer.status === 404) return 'nothing';
  if (answer.status === 429) return 'busy';
  throw new Error(`The CMS answered a request about e-mail alerts with ${answer.status}.`);
}

/** What a link's token opens; null for nothing, or nothing any more. Throws on any doubt. */
export async function findAlertLink(token: string): Promise<AlertLink | null> {
  const answer = await send({ type: 'view', token });
  if (answer.status === 404) {
    await answer.body?.cancel();
    return null;
  }
  if (!answer.ok) throw new Error(`The CMS answered an alert's link with ${answer.status}.`);
  const { purpose, address, language, subscriptions } = alertView.parse(await answer.json());
  return { purpose, address, language, ...toChosen(subscriptions) };
}

function send(request: AlertRequest): Promise<Response> {
  const { cmsUrl, secretsFolder } = getSettings();
  const body = JSON.stringify(request);
  const secret = getNotificationSecret(secretsFolder);
  return fetch(new URL(alertRequestsPath, cmsUrl), {
    method: 'POST',
    headers: {
      // The bytes as they are signed: as JSON the CMS would read them before it judged them.
      'content-type': 'text/plain; charset=utf-8',
      ...signRequest(secret, { id: randomUUID(), body, now: new Date() }),
    },
    body,
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeout),
  });
}

/** Each chosen company with each chosen category. */
export function toSubscriptions({ companies, categories }: AlertWish): Subscription[] {
  const orAll = (slugs: string[]) => (slugs.length === 0 ? [null] : slugs);
  return orAll(companies).flatMap((company) =>
    orAll(categories).map((category) => ({ company, category })),
  );
}

function toChosen(subscriptions: Subscription[]): Pick<AlertWish, 'companies' | 'categories'> {
  const toSlugs = (part: keyof Subscription) => [
    ...new Set(subscriptions.flatMap((one) => one[part] ?? [])),
  ];
  return { companies: toSlugs('company'), categories: toSlugs('category') };
}
