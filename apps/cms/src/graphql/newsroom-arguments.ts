import { z } from 'zod';
import { calendarDay } from '@dateline/release';
import { badInput } from './plain-error';

/** PostgreSQL takes no NUL in a text: what holds one names nothing. */
const name = z
  .string()
  .max(1_000)
  .transform((text) => (text.includes('\0') ? '' : text));
const key = name.nullish();
const language = name.nullish();
const count = (most: number) =>
  z
    .number()
    .int()
    .min(1, `\`first\` must be 1 to ${most}.`)
    .max(most, `\`first\` must be 1 to ${most}.`)
    .nullish()
    .transform((first) => first ?? 50);

export const eventsArguments = z.object({
  first: count(200),
  filter: z
    .object({
      company: key,
      fromDay: calendarDay.nullish(),
      untilDay: calendarDay.nullish(),
      preferLanguage: language,
    })
    .nullish(),
  orderBy: z.enum(['STARTS_ASC', 'STARTS_DESC']).nullish(),
});

export const eventArguments = z.object({ slug: name, preferLanguage: language });

export const mediaArguments = z.object({
  first: count(100),
  filter: z
    .object({
      company: key,
      kind: z.enum(['LOGO', 'PORTRAIT', 'PICTURE', 'DOCUMENT']).nullish(),
      preferLanguage: language,
    })
    .nullish(),
});

export const profileArguments = z.object({
  slug: name,
  preferLanguage: language,
});

export const profilesArguments = z.object({ preferLanguage: language });

/** @throws GraphQLError with what is wrong, in words for whoever asked. */
export function parseArguments<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw badInput(parsed.error.issues[0]?.message ?? 'Wrong arguments.');
  return parsed.data;
}
