import { z } from 'zod';

/** What Next stores of a page: the finished page, or a redirect to another address. */
export const pageValue = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('PAGES'), html: z.string(), pageData: z.unknown() }),
  z.looseObject({ kind: z.literal('REDIRECT'), props: z.unknown() }),
]);

export type PageValue = z.infer<typeof pageValue>;

export const pageEntry = z.object({
  /** The page's path, as Next asks for it. */
  path: z.string(),
  /** When the render began, in milliseconds since 1970: what it shows is at least as new as this. */
  began: z.number(),
  /** The slugs of all releases that it says anything of. */
  slugs: z.array(z.string()),
  /** How long, in seconds, the page counts as fresh; false for ever. */
  revalidate: z.union([z.number(), z.literal(false)]),
  value: pageValue,
});

export type PageEntry = z.infer<typeof pageEntry>;
