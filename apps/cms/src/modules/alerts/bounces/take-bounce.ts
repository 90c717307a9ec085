import { parseBounce } from '@dateline/alert-mail';
import type { AlertTokens } from '../alert-tokens';
import type { Subscriber, Subscribers } from '../store/subscribers';

/** After so many refusals for the time being an address counts as dead. */
const mostSoftBounces = 3;

/** What became of a message that came back. */
export type TakenBounce = 'suspended' | 'noted' | 'unsubscribed' | 'unknown';

interface BounceDependencies {
  tokens: AlertTokens;
  subscribers: Subscribers;
  /** What else is there of a reader who left goes too, once the deletion is committed. */
  onDeleted: (reader: Subscriber) => void;
}

/**
 * Takes a message that came back to the return path: a reader who cannot be reached is suspended
 * after one refusal for good, three for the time being, or one complaint. Whose it is says a token of
 * ours in its recipient or in the mail that it returns, and nothing else: anybody can write a bounce.
 */
export async function takeBounce(
  { tokens, subscribers, onDeleted }: BounceDependencies,
  message: Uint8Array,
): Promise<TakenBounce> {
  const head = toHead(message);
  const asked = tokens.findAddressToken(head);
  if (asked?.purpose === 'leave') {
    const reader = await subscribers.findByHandle(asked.handle);
    if (reader !== null) {
      await subscribers.delete([reader.id]);
      onDeleted(reader);
    }
    return 'unsubscribed';
  }
  const bounce = await parseBounce(message);
  if (bounce === null) return 'unknown';
  for (const place of bounce.places) {
    const found = tokens.findAddressToken(place);
    const reader = found === null ? null : await subscribers.findByHandle(found.handle);
    if (reader === null) continue;
    const softBounces = reader.softBounces + (bounce.verdict === 'soft' ? 1 : 0);
    const isOver = bounce.verdict !== 'soft' || softBounces >= mostSoftBounces;
    // A complaint weighs more than any bounce, and is not forgotten over one.
    const reason = reader.suspendedFor === 'complaint' ? 'complaint' : bounce.verdict;
    await subscribers.change(reader.id, {
      soft_bounces: softBounces,
      ...(isOver ? { status: 'suspended', suspended_for: reason, expires_at: null } : {}),
    });
    return isOver ? 'suspended' : 'noted';
  }
  return 'unknown';
}

/** The recipients in the head of a message; what it returns is judged as a bounce alone. */
function toHead(message: Uint8Array): string {
  const text = Buffer.from(message.subarray(0, 64 * 1024)).toString('latin1');
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const fields = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return fields
    .filter((field) => /^(to|delivered-to|x-original-to|envelope-to):/i.test(field))
    .join('\n');
}
