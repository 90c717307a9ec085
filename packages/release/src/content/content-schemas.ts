import { z } from 'zod';
import { isStorableText } from '../body/is-storable-text';
import { bodySchema } from '../body/parse-body';
import { calendarDay } from '../time/instant';
import { isLanguage, isPublicUrl, isTimeZone } from './identifiers';

/** The schemas of which the fields of a release are made, and what their values are called. */

export const line = z
  .string('must be filled in')
  .trim()
  .min(1, 'must be filled in')
  .max(500, 'must have at most 500 characters')
  .refine(isStorableText, 'must be a single line without control characters');
export const paragraph = z
  .string('must be filled in')
  .trim()
  .min(1, 'must be filled in')
  .max(2000, 'must have at most 2,000 characters')
  .refine(
    (text) => isStorableText(text.replaceAll('\n', ' ')),
    'must have no control characters but line breaks',
  );
/** A value that a release may leave out. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();

/** The last part of a public address: lower-case words joined with hyphens. */
export const slug = z
  .string('must be filled in')
  .max(200, 'must have at most 200 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** An address that may stand on a public page: https, http or mailto. */
export const publicUrl = z
  .string('must be filled in')
  .refine(isPublicUrl, 'must be a whole web address, for example https://example.com/');

/** BCP 47. */
export const language = z
  .string()
  .refine(isLanguage, 'must be a language, for example en or pt-BR');

/** A file as an edition holds it: by the hash of its bytes, never by a place in the library. */
export const frozenFile = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Name for saving; also the last part of the public address. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.int().nonnegative(),
  /** Pixels; null for what is no image. */
  width: orNull(z.int().positive()),
  height: orNull(z.int().positive()),
});

const listing = z.strictObject({
  exchange: line,
  /** ISO 10383. */
  mic: orNull(z.string().regex(/^[A-Z0-9]{4}$/, 'must be four capital letters or digits')),
  ticker: line,
  /** ISO 6166. */
  isin: orNull(z.string().regex(/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/, 'must be an ISIN of 12 characters')),
});

export const company = z.strictObject({
  slug,
  name: line,
  legalName: line,
  /** ISO 17442. */
  lei: orNull(z.string().regex(/^[A-Z0-9]{18}[0-9]{2}$/, 'must be an LEI of 20 characters')),
  website: orNull(publicUrl),
  domains: z.array(line),
  /** IANA zone, for example America/New_York. */
  timeZone: z.string().refine(isTimeZone, 'must be an IANA time zone, for example Europe/Berlin'),
  socialProfiles: z.array(z.strictObject({ network: line, url: publicUrl })),
  listings: z.array(listing),
});

export const dateline = z.strictObject({
  /** The whole dateline as it is printed, dash included. */
  text: line,
  city: line,
  region: orNull(line),
  country: orNull(line),
  day: calendarDay,
  wire: orNull(line),
});

export const contact = z.strictObject({
  type: z.enum(['investors', 'media', 'general']),
  name: orNull(line),
  title: orNull(line),
  organisation: orNull(line),
  phone: orNull(line),
  email: orNull(z.email('must be an e-mail address')),
});

export const textBlock = z.strictObject({ heading: orNull(line), body: bodySchema });

export const category = z.strictObject({ slug, name: line });

export const attachment = z.strictObject({ title: line, file: frozenFile });

export const link = z.strictObject({ label: line, url: publicUrl });

export type FrozenFile = z.infer<typeof frozenFile>;
export type TextBlock = z.infer<typeof textBlock>;
export type Contact = z.infer<typeof contact>;
export type Listing = z.infer<typeof listing>;
export type Company = z.infer<typeof company>;
export type Dateline = z.infer<typeof dateline>;
