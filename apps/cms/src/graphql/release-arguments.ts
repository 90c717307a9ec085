import { z } from 'zod';

/** PostgreSQL takes no NUL in a text: what holds one names nothing. */
const name = z.string().transform((text) => (text.includes('\0') ? '' : text));
const key = name.pipe(z.string().max(200)).nullish();
const language = name.pipe(z.string().max(35)).nullish();

const searchAndFilter = {
  search: z.string().max(200, '`search` must have at most 200 characters.').nullish(),
  filter: z
    .object({
      company: key,
      category: key,
      year: z.number().int().min(1900).max(9999).nullish(),
      language,
      ticker: name.pipe(z.string().max(20)).nullish(),
      preferLanguage: language,
    })
    .nullish(),
};

export const releasesArguments = z.object({
  ...searchAndFilter,
  first: z
    .number()
    .int()
    .min(1, '`first` must be 1 to 100.')
    .max(100, '`first` must be 1 to 100.')
    .nullish()
    .transform((first) => first ?? 20),
  after: z.string().max(200).nullish(),
  orderBy: z.enum(['ISSUED_AT_DESC', 'ISSUED_AT_ASC', 'RELEVANCE']).nullish(),
});

export type ReleasesAsked = z.infer<typeof releasesArguments>;

export const archiveArguments = z.object(searchAndFilter);

export const slugArguments = z.object({ slug: name });

export const releaseArguments = z.object({
  slug: name,
  locale: name.nullish(),
  edition: z.number().int().nullish(),
});
