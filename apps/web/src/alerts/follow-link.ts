import type { IncomingMessage } from 'node:http';
import { alertToken, type InterfaceLanguage } from '@dateline/contract';
import type { AlertChoices, AlertOutcome } from '../domain/alerts';
import { askAlerts, toSubscriptions } from './ask-alerts';
import { readForm, toTypedWish } from './read-form';

const outcomes = {
  confirm: 'confirmed',
  preferences: 'saved',
  unsubscribe: 'unsubscribed',
} as const;

type Act = keyof typeof outcomes;

export function toAct(part: unknown): Act | null {
  return part === 'confirm' || part === 'preferences' || part === 'unsubscribe' ? part : null;
}

export function parseToken(part: unknown): string | null {
  const parsed = alertToken.safeParse(part);
  return parsed.success ? parsed.data : null;
}

/**
 * Does what a link's page asked for. The token is the proof: whoever has it need come from no page.
 *
 * @returns what was done; null where the token opens nothing any more.
 * @throws Error where the CMS gives no clear answer in time.
 */
export async function followLink(
  request: IncomingMessage,
  asked: { act: Act; token: string; choices: AlertChoices; language: InterfaceLanguage },
): Promise<AlertOutcome | null> {
  const { act, token, choices, language } = asked;
  const form = await readForm(request);
  const answer =
    act === 'preferences'
      ? form === null
        ? 'nothing'
        : await change(token, toTypedWish(form, choices, language))
      : await askAlerts({ type: act, token });
  return answer === 'done' ? outcomes[act] : null;
}

function change(token: string, wish: ReturnType<typeof toTypedWish>) {
  const subscriptions = toSubscriptions(wish);
  return askAlerts({ type: 'change', token, language: wish.language, subscriptions });
}
