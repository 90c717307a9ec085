import PostalMime, { type Email } from 'postal-mime';

/** What a returned message says of the address it was sent to. */
export interface Bounce {
  /** `hard`: no mail will ever arrive. `soft`: not now. `complaint`: the reader calls it junk. */
  verdict: 'hard' | 'soft' | 'complaint';
  /** Texts in which a token of ours may stand, the surest first: recipients, then what was returned. */
  places: string[];
}

/** Characters of a returned message that are looked through for its token. */
const longestPlace = 20_000;

/**
 * Reads a delivery status notification (RFC 3464) or a feedback report (RFC 5965). Null for any other
 * mail, and for a notification that a mail was delivered or is only delayed.
 */
export async function parseBounce(message: Uint8Array): Promise<Bounce | null> {
  const mail = await parse(message);
  if (mail === null) return null;
  const verdict = toVerdict(mail);
  return verdict === null ? null : { verdict, places: listPlaces(mail) };
}

/** Null for what is built to be no message: parts in parts without an end. */
async function parse(message: Uint8Array): Promise<Email | null> {
  try {
    // Reports are kept as attachments: their fields are what is judged.
    return await PostalMime.parse(message, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
      maxNestingDepth: 20,
    });
  } catch {
    return null;
  }
}

function toVerdict(mail: Email): Bounce['verdict'] | null {
  const feedback = findPart(mail, 'message/feedback-report');
  if (feedback !== null) {
    const type = findField(feedback, 'feedback-type')?.toLowerCase();
    // `not-spam` takes an earlier report back.
    return type === undefined || type === 'not-spam' ? null : 'complaint';
  }
  const status =
    findPart(mail, 'message/delivery-status') ?? findPart(mail, 'message/global-delivery-status');
  if (status === null) return null;
  const action = findField(status, 'action')?.toLowerCase();
  const code = /^([245])\.\d{1,3}\.\d{1,3}/.exec(findField(status, 'status') ?? '')?.[1];
  if (action !== 'failed') return null;
  return code === '5' ? 'hard' : code === '4' ? 'soft' : null;
}

function findPart(mail: Email, mediaType: string): string | null {
  const part = mail.attachments.find(({ mimeType }) => mimeType.toLowerCase() === mediaType);
  return part === undefined ? null : toText(part.content);
}

/** The last one counts: a status report speaks of the message first and then of its recipient. */
function findField(text: string, name: string): string | null {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ');
  const found = [...unfolded.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].filter(
    ([, field]) => field?.toLowerCase() === name,
  );
  return found.at(-1)?.[2]?.trim() ?? null;
}

function listPlaces(mail: Email): string[] {
  const headers = mail.headers
    .filter(({ key }) => ['to', 'delivered-to', 'x-original-to', 'envelope-to'].includes(key))
    .map(({ value }) => value);
  const returned = mail.attachments
    .filter(({ mimeType }) =>
      /^(message\/rfc822|text\/rfc822-headers|message\/global(-headers)?)$/i.test(mimeType),
    )
    .map(({ content }) => toText(content));
  return [...headers, ...returned].map((place) => place.slice(0, longestPlace));
}

function toText(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : Buffer.from(content as Uint8Array).toString('utf8');
}
