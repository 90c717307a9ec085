import {
  toAlertMail,
  toConfirmMail,
  toKnownMail,
  toWithdrawalMail,
  type Mail,
  type MailFrame,
} from '@dateline/alert-mail';
import { alertPages, type InterfaceLanguage, releasePath, toPublicUrl } from '@dateline/contract';
import { type Edition, readContent, readWithdrawal } from '@dateline/release';
import type { AlertKeys } from '../alert-keys';
import type { AlertTokens } from '../alert-tokens';
import type { OutgoingMail } from './carrier';
import type { QueuedMail } from '../store/mail-queue';
import { createMailTemplate, type MailTemplate } from './mail-template';

/** How long a confirm link works, in milliseconds. */
export const confirmTime = 48 * 3_600_000;
/** Templates that are kept: those of the editions that go out now, in two languages. */
const mostTemplates = 50;
/** Milliseconds. The newsroom's name and imprint may have been changed. */
const freshness = 60_000;

export interface ComposeDependencies {
  keys: AlertKeys;
  tokens: AlertTokens;
  publicUrl: string;
  /** The address that mails are from. */
  fromAddress: string;
  /** Where mail that cannot be delivered goes back to; null where it is the address above. */
  bounceAddress: string | null;
  readEdition: (releaseId: string, number: number) => Promise<Edition | null>;
  readNewsroom: () => Promise<{ name: string; imprint: string | null }>;
  now: () => Date;
}

/** Makes the mails of the queue: what is the same for many is written once. */
export function createComposer(
  dependencies: ComposeDependencies,
): (mail: QueuedMail) => Promise<OutgoingMail> {
  const { keys, tokens, publicUrl, fromAddress, bounceAddress, now } = dependencies;
  const templates = new Map<string, { made: number; template: Promise<MailTemplate> }>();
  const [, fromDomain = ''] = fromAddress.split('@');

  const findTemplate = (mail: QueuedMail): Promise<MailTemplate> => {
    const key = `${mail.kind}:${mail.batchId ?? ''}:${mail.subscriber.language}`;
    const known = templates.get(key);
    if (known !== undefined && now().getTime() - known.made < freshness) return known.template;
    const [oldest] = templates.keys();
    if (templates.size >= mostTemplates && oldest !== undefined) templates.delete(oldest);
    const template = makeTemplate(dependencies, mail);
    templates.set(key, { made: now().getTime(), template });
    // A fault, such as a database that is away, is not what the next mail is made from.
    template.catch(() => templates.delete(key));
    return template;
  };

  return async (mail) => {
    const { handle, lookup, sealedAddress } = mail.subscriber;
    const to = keys.open(sealedAddress, lookup);
    const template = await findTemplate(mail);
    const filled = {
      preferences: tokens.toLinkToken('manage', handle),
      unsubscribe: tokens.toLinkToken('manage', handle),
      confirm: tokens.toLinkToken('confirm', handle, new Date(now().getTime() + confirmTime)),
    };
    const oneClick = alertPages.oneClick(tokens.toLinkToken('unsubscribe', handle));
    const name = toName(mail);
    const message = template.fill(
      {
        to,
        messageId: `${name}.${tokens.toAddressToken('bounce', handle)}@${fromDomain}`,
        date: now(),
        unsubscribe:
          mail.kind === 'edition'
            ? [toPublicUrl(publicUrl, oneClick), ...listMailtos(bounceAddress, tokens, handle)]
            : [],
      },
      filled,
    );
    const from =
      bounceAddress === null
        ? fromAddress
        : withDetail(bounceAddress, tokens.toAddressToken('bounce', handle));
    return { name, envelope: { from, to }, message };
  };
}

/** The same for the same edition and subscriber, for good. */
function toName({ id, releaseId, editionNumber, subscriber }: QueuedMail): string {
  return releaseId === null ? `letter-${id}` : `${releaseId}.${editionNumber}.${subscriber.id}`;
}

function listMailtos(address: string | null, tokens: AlertTokens, handle: string): string[] {
  if (address === null) return [];
  return [
    `mailto:${withDetail(address, tokens.toAddressToken('leave', handle))}?subject=unsubscribe`,
  ];
}

/** `bounces@news.example` with a detail is `bounces+detail@news.example` (RFC 5233). */
function withDetail(address: string, detail: string): string {
  return address.replace('@', `+${detail}@`);
}

async function makeTemplate(
  { publicUrl, fromAddress, readEdition, readNewsroom }: ComposeDependencies,
  { kind, releaseId, editionNumber, subscriber }: QueuedMail,
): Promise<MailTemplate> {
  const newsroom = await readNewsroom();
  const edition =
    releaseId === null || editionNumber === null
      ? null
      : await readEdition(releaseId, editionNumber);
  const language: InterfaceLanguage = subscriber.language === 'de' ? 'de' : 'en';
  return createMailTemplate(
    { sender: { name: newsroom.name, address: fromAddress }, publicUrl },
    (links) => {
      const frame: MailFrame = { language, sender: { ...newsroom, url: publicUrl }, links };
      if (kind === 'confirm') return toConfirmMail(links.confirm, frame);
      if (kind === 'known') return toKnownMail(frame);
      if (edition === null) throw new Error('There is no edition to write a mail of.');
      return toEditionMail(edition, frame, publicUrl);
    },
  );
}

function toEditionMail(edition: Edition, frame: MailFrame, publicUrl: string): Mail {
  const { canonicalContent, issuedAt } = edition;
  const url = toPublicUrl(publicUrl, releasePath(edition.slug));
  if (edition.kind === 'withdrawal') {
    return toWithdrawalMail(readWithdrawal(canonicalContent), url, frame);
  }
  const kind = edition.kind === 'correction' ? 'correction' : 'issuance';
  return toAlertMail({ content: readContent(canonicalContent), kind, issuedAt, url }, frame);
}
