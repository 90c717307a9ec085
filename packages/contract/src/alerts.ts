import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { interfaceLanguages } from './public-addresses';

/**
 * What the newsroom's web asks the CMS about e-mail alerts, on behalf of visitors: a signed POST
 * (see signed-request.ts) of one `AlertRequest` as JSON. It is sent as `text/plain`, so that what
 * is verified are the bytes that were sent. An unsigned request is answered 401.
 */
export const alertRequestsPath = '/alert-requests';

/** Bytes; the longest request is far shorter. */
export const longestAlertRequest = 16 * 1024;

/**
 * An address as mail is sent to it: plain local part (RFC 5321, `Dot-string`), domain in its ASCII
 * form. No quoted local parts, address literals, comments or lists, and no line breaks anywhere.
 *
 * @returns null for everything else.
 */
export function parseMailAddress(text: string): string | null {
  const [local, domain, more] = text.trim().split('@');
  if (local === undefined || domain === undefined || more !== undefined) return null;
  if (local.length > 64 || !/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) {
    return null;
  }
  // Told apart before: `domainToASCII` reads a path or a port as part of no domain, and drops it.
  if (domain.length > 253 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  if (!/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(ascii)) {
    return null;
  }
  const address = `${local}@${ascii}`;
  return address.length <= 254 ? address : null;
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(200);

/** Releases of a company, or with null of all; of a category, or with null of all. */
export const subscription = z.strictObject({
  company: slug.nullable(),
  category: slug.nullable(),
});

export type Subscription = z.infer<typeof subscription>;

/** Every pair of a chosen company and a chosen category. */
export const subscriptions = z.array(subscription).min(1).max(400);

/** 36 bytes as base64url: whose, until when, and the proof that the CMS made it. */
export const alertToken = z.string().regex(/^[\w-]{48}$/);

const language = z.enum(interfaceLanguages);
const mailAddress = z
  .string()
  .max(254)
  .refine((text) => parseMailAddress(text) === text);

export const alertRequest = z.discriminatedUnion('type', [
  /** Answered alike whether the address is known or not; mail goes out afterwards. */
  z.strictObject({ type: z.literal('subscribe'), address: mailAddress, language, subscriptions }),
  /** What a token of a confirm link or of the preferences opens; changes nothing. */
  z.strictObject({ type: z.literal('view'), token: alertToken }),
  z.strictObject({ type: z.literal('confirm'), token: alertToken }),
  z.strictObject({ type: z.literal('change'), token: alertToken, language, subscriptions }),
  /** Also deletes the subscriber. Done already is as good as done. */
  z.strictObject({ type: z.literal('unsubscribe'), token: alertToken }),
]);

export type AlertRequest = z.infer<typeof alertRequest>;

/** Sent with 200; 202 and 204 come without a body, and 404 says that the token opens nothing. */
export const alertView = z.strictObject({
  /** What the token is for. */
  purpose: z.enum(['confirm', 'manage', 'unsubscribe']),
  address: z.string(),
  language,
  subscriptions: z.array(subscription),
});

export type AlertView = z.infer<typeof alertView>;

/** Public pages of e-mail alerts, below `alertsPath` of public-addresses.ts. */
export const alertPages = {
  confirm: (token: string) => `/alerts/confirm/${token}`,
  preferences: (token: string) => `/alerts/preferences/${token}`,
  unsubscribe: (token: string) => `/alerts/unsubscribe/${token}`,
  /** Where a mail program unsubscribes by one POST (RFC 8058); others are led to the page. */
  oneClick: (token: string) => `/api/alerts/unsubscribe/${token}`,
};
