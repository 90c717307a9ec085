import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);

const reference = z.object({ documentId: z.string() });
/**
 * Every field of a release as Strapi takes it again: references by their ids, components without
 * theirs, and none whose block or file was deleted. Reads what Strapi answers as well as what was
 * kept of it.
 */
export const keptFields = z.object({
  headline: text,
  subheadline: text,
  notice: text,
  slug: text,
  summary: text,
  company: reference.nullish().transform((value) => value ?? null),
  dateline: z
    .object({ text, city: text, region: text, country: text, day: text, wire: text })
    .nullish()
    .transform((value) => value ?? null),
  body: z.json(),
  boilerplates: list(z.object({ boilerplate: reference.nullable() })).transform((entries) =>
    entries.filter((entry) => entry.boilerplate !== null),
  ),
  disclaimers: list(z.object({ disclaimer: reference.nullable() })).transform((entries) =>
    entries.filter((entry) => entry.disclaimer !== null),
  ),
  contacts: list(z.object({ contact: reference.nullable() })).transform((entries) =>
    entries.filter((entry) => entry.contact !== null),
  ),
  source: text,
  categories: list(reference),
  attachments: list(
    z.object({ title: text, file: z.object({ id: z.int() }).nullable() }),
  ).transform((entries) => entries.filter(({ file }) => file !== null)),
  links: list(z.object({ label: text, url: text })),
  originallyIssuedAt: z
    .union([z.string(), z.date()])
    .nullish()
    .transform((value) => (value ? new Date(value).toISOString() : null)),
});

export type KeptFields = z.infer<typeof keptFields>;

/** @throws ZodError where it is no release at all. */
export function toKeptFields(release: Record<string, unknown>): KeptFields {
  return keptFields.parse(release);
}
