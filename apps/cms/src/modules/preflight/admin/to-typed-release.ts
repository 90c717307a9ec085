import type { CheckedRelease } from '@dateline/preflight/checked-release';
import type { LibraryTextsAnswer, PreflightAnswer } from '@dateline/contract';
import { calendarDay } from '@dateline/release/time/instant';
import { readBodyValue } from '../../editing/admin/body-field/editor/read-body-value';
import { type FormValues, isRecord, toRows, toText } from './form-values';
import type { Chosen } from './list-chosen';

/** A release as it is being typed, and where its library texts stand in the form. */
export interface TypedRelease {
  release: CheckedRelease;
  /** For each block of the release, its row in the form and its document in the library. */
  sources: Record<BlockKind, BlockSource[]>;
}

export type BlockKind = 'boilerplates' | 'disclaimers' | 'contacts';

export interface BlockSource {
  /** Null for one that comes with the company once the release is saved. */
  row: number | null;
  documentId: string;
}

export interface TypedContext {
  language: string;
  scheduledFor: string | null;
  saved: PreflightAnswer['saved'] | null;
  library: LibraryTextsAnswer;
}

/** Reads the form as the preflight reads a release. */
export function toTypedRelease(
  values: FormValues,
  chosen: Chosen,
  { language, scheduledFor, saved, library }: TypedContext,
): TypedRelease {
  const company = chosen.company === null ? undefined : library.companies[chosen.company];
  const isNewCompany = chosen.company !== (saved?.company ?? null);
  const listSources = (kind: BlockKind): BlockSource[] => {
    const rows = chosen[kind].flatMap((documentId, row) =>
      documentId !== null && documentId in library[kind] ? [{ row, documentId }] : [],
    );
    // As the server does when a release that has none comes to its company.
    if (chosen[kind].length > 0 || !isNewCompany) return rows;
    return (company?.defaults[kind] ?? []).map((documentId) => ({ row: null, documentId }));
  };
  const sources = {
    boilerplates: listSources('boilerplates'),
    disclaimers: listSources('disclaimers'),
    contacts: listSources('contacts'),
  };
  const body = readBodyValue(values['body']);
  const release: CheckedRelease = {
    language,
    headline: toText(values['headline']),
    subheadline: toText(values['subheadline']),
    notice: toText(values['notice']),
    slug: toText(values['slug']),
    summary: toText(values['summary']),
    company: company?.company ?? null,
    dateline: toDateline(values['dateline']),
    body: body.kind === 'body' ? body.body : null,
    boilerplates: toTexts(sources.boilerplates, library.boilerplates),
    disclaimers: toTexts(sources.disclaimers, library.disclaimers),
    contacts: toTexts(sources.contacts, library.contacts),
    source: toText(values['source']),
    attachments: toRows(values['attachments']).map(({ title, file }) => ({
      title: toText(title) ?? '',
      name: (isRecord(file) ? toText(file['name']) : null) ?? '',
    })),
    links: toRows(values['links']).map(({ label, url }) => ({
      label: toText(label) ?? '',
      url: toText(url) ?? '',
    })),
    scheduledFor,
    originallyIssuedAt: toInstant(values['originallyIssuedAt']),
  };
  return { release, sources };
}

function toTexts<T>(sources: readonly BlockSource[], texts: Record<string, T>): T[] {
  return sources.flatMap(({ documentId }) => texts[documentId] ?? []);
}

function toDateline(value: unknown): CheckedRelease['dateline'] {
  if (!isRecord(value)) return null;
  const dateline = {
    text: toText(value['text']),
    city: toText(value['city']),
    region: toText(value['region']),
    country: toText(value['country']),
    day: toDay(value['day']),
    wire: toText(value['wire']),
  };
  return Object.values(dateline).some((part) => part !== null) ? dateline : null;
}

/** What stands in the form while a day is typed may not be one yet. */
function toDay(value: unknown): string | null {
  return calendarDay.safeParse(value).data ?? null;
}

/** Strapi's form keeps an instant as text, and as a `Date` once it was chosen. */
function toInstant(value: unknown): string | null {
  const date = new Date(value instanceof Date ? value : (toText(value) ?? ''));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
