import type { IncomingMessage } from 'node:http';
import { parseMailAddress } from '@dateline/contract';
import type { AlertChoices, AlertFault, TypedWish } from '../domain/alerts';
import type { InterfaceLanguage } from '@dateline/contract';
import { logError } from '../log-error';
import { getSettings } from '../settings';
import { askAlerts, toSubscriptions } from './ask-alerts';
import { createClientBound, toClient } from './client-bound';
import { isFromHere } from './is-from-here';
import { isTrapped, readForm, toTypedWish } from './read-form';

export interface TakenSubscription {
  /** Null where it was taken: a letter goes out, or not, and nobody is told which. */
  fault: AlertFault | null;
  typed: TypedWish;
}

const letIn = createClientBound(() => performance.now());

/** Takes the form of `/alerts`. Never rejects for what a visitor sent. */
export async function takeSubscription(
  request: IncomingMessage,
  choices: AlertChoices,
  language: InterfaceLanguage,
): Promise<TakenSubscription> {
  const { publicUrl, behindEdge } = getSettings();
  const form = (await readForm(request)) ?? new URLSearchParams();
  const typed = toTypedWish(form, choices, language);
  const toFault = (fault: AlertFault) => ({ fault, typed });
  if (!isFromHere(request.headers, publicUrl)) return toFault('elsewhere');
  const address = parseMailAddress(typed.address);
  if (address === null) return toFault('address');
  // A machine learns nothing of having been told apart.
  if (isTrapped(form)) return { fault: null, typed };
  if (!letIn(toClient(request, behindEdge))) return toFault('busy');
  try {
    const outcome = await askAlerts({
      type: 'subscribe',
      address,
      language: typed.language,
      subscriptions: toSubscriptions(typed),
    });
    return outcome === 'done' ? { fault: null, typed } : toFault('busy');
  } catch (error) {
    logError(error);
    return toFault('not-now');
  }
}
