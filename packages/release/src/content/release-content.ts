import { z } from 'zod';
import { type Draft, fields, type FieldUse } from './fields';
import { listImageFiles } from './list-image-files';

type Shape = { [Name in keyof typeof fields]: (typeof fields)[Name]['schema'] };

/** The names of all fields, in reading order. */
export const fieldNames = Object.keys(fields) as FieldName[];

const shape = Object.fromEntries(fieldNames.map((name) => [name, fields[name].schema])) as Shape;

/**
 * The content of a release: everything that a reader will see and an approver says yes to, with
 * the library's blocks copied in. It knows nothing of when or as which edition it is issued, so
 * its hash is the same before and after issue. An edition is whole: the file of every image that its
 * texts show is named in it.
 */
export const releaseContent = z.strictObject(shape).superRefine((content, context) => {
  const known = new Set(content.images.map(({ sha256 }) => sha256));
  const bodies = [content.body, ...content.boilerplates, ...content.disclaimers];
  for (const file of bodies.flatMap((text) => listImageFiles('body' in text ? text.body : text))) {
    if (!known.has(file)) {
      context.addIssue({
        code: 'custom',
        path: ['images'],
        message: `must hold the file of every image in the texts, and ${file} is missing`,
      });
    }
  }
});

export type ReleaseContent = z.infer<typeof releaseContent>;
export type FieldName = keyof typeof fields;

/** A release that is being written: what may be missing is null. */
export type ContentDraft = { [Name in FieldName]: Draft<ReleaseContent[Name]> };

/** How each field appears where a release is text alone, by its name. */
export const fieldUses: { readonly [Name in FieldName]: FieldUse<ReleaseContent[Name]> } = fields;

/**
 * How something with a layout of its own shows each field, in the order in which it shows them; null
 * for what it leaves out. It has no default, so that a new field does not compile until each layout
 * has decided.
 */
export type Layout<Show> = Readonly<Record<FieldName, Show | null>>;

/**
 * Takes what is left of a content after each field was named that is shown or left out on purpose. It
 * compiles only where nothing is, so that a new field is not forgotten.
 */
export function assertNothingLeft(_rest: Record<string, never>): void {}
