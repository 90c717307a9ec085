import type { z } from 'zod';
import type { BodyDocument } from '../body/body-document';
import { bodySchema } from '../body/parse-body';
import { toText } from '../body/to-text';
import { instant } from '../time/instant';
import {
  attachment,
  category,
  company,
  type Company,
  contact,
  type Contact,
  dateline,
  type FrozenFile,
  frozenFile,
  language,
  line,
  link,
  orNull,
  paragraph,
  slug,
  type TextBlock,
  textBlock,
} from './content-schemas';

/** A text of a field: a line of characters, or a text with its own structure. */
export interface FieldText {
  /** Where it stands inside the field, dotted, such as `0.heading`; empty for the whole of it. */
  path: string;
  text: string | BodyDocument;
}

/** In which order a search weighs what it finds: what stands above the text more than what ends it. */
export type SearchRank = 'headline' | 'opening' | 'names' | 'main' | 'end';

/** What a wire sends in one piece: lines, a text, or words that the text after them begins with. */
export type WirePiece = { lines: string[] } | { body: BodyDocument } | { runIn: string };

/**
 * How a field of a release appears wherever a release is text alone: each of these is decided for
 * each field, and null stands for “not at all”.
 */
export interface FieldUse<Value> {
  /** As findings and the edit form name it; one of a list by its number, such as “Contact 2”. */
  label: string;
  /** The texts that the preflight reads, unfinished ones too. */
  checked: ((value: Draft<Value>) => FieldText[]) | null;
  /** What a wire sends of it, unfinished ones too. */
  wired: ((value: Draft<Value>) => WirePiece[]) | null;
  /** What a search finds the release by. */
  searched: { rank: SearchRank; texts: (value: Value) => string[] } | null;
  /** What a correction compares, as one text. */
  compared: ((value: Value) => string) | null;
  /**
   * What nobody outside may read before the instant: lines that are known by a few words, and
   * passages that are known by more, since shorter runs of them are common phrases.
   */
  embargoed: { as: 'lines' | 'passages'; texts: (value: Value) => string[] } | null;
}

interface Field<Schema extends z.ZodType> extends FieldUse<z.infer<Schema>> {
  schema: Schema;
}

/** A value that is being written: what may be missing is null. */
export type Draft<Value> = Value extends readonly (infer Entry)[]
  ? readonly Partial<Entry>[]
  : Value extends BodyDocument
    ? Value | null
    : Value extends object
      ? { [Name in keyof Value]: Value[Name] | null } | null
      : Value | null;

/** Declares a field; exists so that each use knows what the schema yields. */
function field<Schema extends z.ZodType>(declared: Field<Schema>): Field<Schema> {
  return declared;
}

/** How a field takes part everywhere that is words and nothing else. */
function asWords(label: string, rank: SearchRank): FieldUse<string | null> {
  const toTexts = (value: string | null) => (value === null ? [] : [value]);
  return {
    label,
    checked: (value) => toChecked('', value),
    wired: (value) => [{ lines: toTexts(value) }],
    searched: { rank, texts: toTexts },
    compared: (value) => value ?? '',
    embargoed: { as: 'lines', texts: toTexts },
  };
}

/** How a field takes part that says how to file the release and holds no words of it. */
function asFiling(label: string): FieldUse<unknown> {
  const nowhere = { checked: null, wired: null, searched: null, compared: null, embargoed: null };
  return { label, ...nowhere };
}

/** Every field of a release, each declared here and nowhere else, in reading order. */
export const fields = {
  language: field({ schema: language, ...asFiling('Language') }),
  slug: field({ schema: slug, ...asFiling('Slug') }),
  notice: field({
    schema: orNull(paragraph),
    ...asWords('Notice', 'opening'),
    wired: (notice) => [{ lines: notice === null ? [] : [`CORRECTION -- ${notice}`] }],
    // The notice is about the difference, and a reader looks for what a release says.
    searched: null,
    compared: null,
  }),
  headline: field({ schema: line, ...asWords('Headline', 'headline') }),
  subheadline: field({ schema: orNull(paragraph), ...asWords('Subheadline', 'opening') }),
  summary: field({
    schema: orNull(paragraph),
    ...asWords('Summary', 'opening'),
    wired: null,
  }),
  dateline: field({
    schema: orNull(dateline),
    label: 'Dateline',
    checked: (value) => toChecked('text', value?.text),
    wired: (value) => (value?.text ? [{ runIn: `${value.text} ` }] : []),
    searched: { rank: 'names', texts: (value) => (value === null ? [] : [value.text]) },
    compared: (value) => value?.text ?? '',
    embargoed: null,
  }),
  body: field({
    schema: bodySchema,
    label: 'Body',
    checked: (value) => toChecked('', value),
    wired: (value) => (value === null ? [] : [{ body: value }]),
    searched: { rank: 'main', texts: (value) => [toText(value)] },
    compared: toText,
    embargoed: { as: 'passages', texts: toPassages },
  }),
  boilerplates: textBlocks('Boilerplate', 'main'),
  disclaimers: textBlocks('Disclaimer', null),
  contacts: field({
    schema: contact.array(),
    label: 'Contact',
    checked: (contacts) =>
      contacts.flatMap((one, index) =>
        (['name', 'title', 'organisation', 'phone', 'email'] as const).flatMap((part) =>
          toChecked(`${index}.${part}`, one[part]),
        ),
      ),
    wired: (contacts) => contacts.map((one) => ({ lines: toContactLines(one) })),
    searched: {
      rank: 'end',
      texts: (contacts) =>
        contacts.map(({ name, title, organisation }) => joinKnown([name, title, organisation])),
    },
    compared: (contacts) => contacts.map(toContactText).join('\n'),
    embargoed: null,
  }),
  source: field({
    schema: orNull(line),
    ...asWords('Source', 'end'),
    wired: (source) => [{ lines: source === null ? [] : [`SOURCE: ${source}`] }],
    // The issuer's name, as it stands under every release.
    embargoed: null,
  }),
  attachments: field({
    schema: attachment.array(),
    label: 'Attachment',
    checked: (attachments) =>
      attachments.flatMap(({ title }, index) => toChecked(`${index}.title`, title)),
    wired: null,
    searched: { rank: 'end', texts: (attachments) => attachments.map(({ title }) => title) },
    compared: (attachments) =>
      attachments.map(({ title, file }) => `${title}: ${toFileText(file)}`).join('\n'),
    embargoed: null,
  }),
  images: field({
    schema: frozenFile.array(),
    label: 'Image',
    checked: null,
    wired: null,
    searched: null,
    compared: (images) => images.map(toFileText).join('\n'),
    embargoed: null,
  }),
  links: field({
    schema: link.array(),
    label: 'Link',
    checked: (links) => links.flatMap(({ label }, index) => toChecked(`${index}.label`, label)),
    wired: null,
    searched: null,
    compared: (links) => links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    embargoed: null,
  }),
  company: field({
    schema: company,
    label: 'Company',
    checked: null,
    wired: null,
    searched: { rank: 'names', texts: toCompanyNames },
    compared: toCompanyText,
    embargoed: null,
  }),
  categories: field({
    schema: category.array(),
    label: 'Category',
    checked: null,
    wired: null,
    searched: { rank: 'names', texts: (categories) => categories.map(({ name }) => name) },
    compared: (categories) => categories.map(({ name }) => name).join('\n'),
    embargoed: null,
  }),
  originallyIssuedAt: field({ schema: orNull(instant), ...asFiling('Originally issued at') }),
};

function textBlocks(label: string, rank: SearchRank | null) {
  return field({
    schema: textBlock.array(),
    label,
    checked: (blocks) =>
      blocks.flatMap(({ heading, body }, index) => [
        ...toChecked(`${index}.heading`, heading),
        ...toChecked(`${index}.body`, body),
      ]),
    wired: (blocks) =>
      blocks.flatMap(({ heading, body }) => [
        { lines: heading ? [heading] : [] },
        ...(body ? [{ body }] : []),
      ]),
    searched: rank === null ? null : { rank, texts: (blocks) => blocks.map(toBlockText) },
    compared: (blocks) => blocks.map(toBlockText).join('\n\n'),
    embargoed: {
      as: 'passages',
      texts: (blocks) => blocks.flatMap(({ body }) => toPassages(body)),
    },
  });
}

function toChecked(path: string, text: string | BodyDocument | null | undefined): FieldText[] {
  return text === null || text === undefined || text === '' ? [] : [{ path, text }];
}

/**
 * Each paragraph and each row by itself: no run of words goes across their end, since what stands
 * between them differs from one form of a text to the next.
 */
function toPassages(body: BodyDocument): string[] {
  return toText(body)
    .split('\n')
    .filter((passage) => passage.trim() !== '');
}

function toBlockText({ heading, body }: TextBlock): string {
  return [heading ?? '', toText(body)].filter((text) => text !== '').join('\n\n');
}

const contactLabels: Record<Contact['type'], string> = {
  investors: 'Investor contact:',
  media: 'Media contact:',
  general: 'Contact:',
};

function toContactLines(contact: Partial<Contact>): string[] {
  const { type, name, title, organisation, phone, email } = contact;
  const parts = [name, title, organisation, phone, email].filter((part) => part !== null);
  return [contactLabels[type ?? 'general'], ...parts.filter((part) => part !== undefined)];
}

function toContactText({ type, name, title, organisation, phone, email }: Contact): string {
  return `${type}: ${joinKnown([name, title, organisation, phone, email])}`;
}

function joinKnown(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

/** With the beginning of its hash: a file changed under the same name shows. */
function toFileText({ name, sha256 }: FrozenFile): string {
  return `${name} (SHA-256 ${sha256.slice(0, 16)}…)`;
}

function toCompanyNames({ name, legalName, listings }: Company): string[] {
  return [
    `${name} ${legalName}`,
    ...listings.map(({ exchange, ticker, isin }) => `${exchange}: ${ticker} ${isin ?? ''}`),
  ];
}

function toCompanyText({ name, legalName, lei, website, listings }: Company): string {
  const listed = listings.map(({ exchange, ticker, isin }) =>
    joinKnown([`${exchange}: ${ticker}`, isin]),
  );
  return [name, legalName, lei, website, ...listed].filter((text) => text !== null).join('\n');
}
