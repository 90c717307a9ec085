import { z } from 'zod';

/** Fields as Strapi's forms save them: what is left empty is null or an empty text. */

const orNull = (value: unknown) => (value === '' || value === undefined ? null : value);
const mostOf = (most: number) => `must have at most ${most.toLocaleString('en')} characters`;

const trimmed = z.string('must be filled in').trim();

/** Control characters but tabs and line breaks, and halves of surrogate pairs, go nowhere. */
const hasNoControls = (text: string) => !/[^\P{Cc}\t\n\r]|\p{Surrogate}/u.test(text);
const noControls = 'must have no control characters';

export const needed = (most: number) =>
  trimmed.min(1, 'must be filled in').max(most, mostOf(most)).refine(hasNoControls, noControls);

export const optional = (most: number) =>
  z.preprocess(
    orNull,
    trimmed
      .max(most, mostOf(most))
      .refine(hasNoControls, noControls)
      .transform((text) => (text === '' ? null : text.replaceAll('\r\n', '\n')))
      .nullable(),
  );

/** A page that opens from a public page must not be read or changed on its way. */
export const secureAddress = z.preprocess(
  orNull,
  trimmed
    .max(1_000, mostOf(1_000))
    .refine(isSecureAddress, 'must be a web address that begins with https://')
    .nullable(),
);

function isSecureAddress(text: string): boolean {
  return /^https:\/\/[^\s/]/i.test(text) && hasNoControls(text) && URL.canParse(text);
}

/** `14:30` of what Strapi keeps as `14:30:00.000`. */
export const clockTime = z.preprocess(
  (value) => (typeof value === 'string' && value !== '' ? value.slice(0, 5) : null),
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 14:30')
    .nullable(),
);

export const emptyOr = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(orNull, schema.nullable());
