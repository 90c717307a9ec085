import type { BodyDocument } from '@dateline/release';
import type { ImportOrder } from '@dateline/contract';
import type { ImportedContact, ImportedDateline, ImportedRelease } from '@dateline/wire-import';
import { Refusal } from '../../platform/refusal';

/** What the database keeps of a line of text. */
const mostLetters = 255;

/** The fields of a draft that are the release's own, as the CMS keeps them. */
export interface ImportedDraft {
  headline: string;
  subheadline: string | null;
  source: string | null;
  dateline: object | null;
  body: BodyDocument | null;
}

/**
 * The release's own fields out of an imported text. Sections after the body, such as explanations of
 * non-GAAP measures, follow it under their headings: a draft has no other place for them.
 *
 * @throws Refusal where it lacks what a draft cannot be without.
 */
export function toImportedDraft(
  imported: ImportedRelease,
  { day }: Pick<ImportOrder, 'day'>,
): ImportedDraft {
  const { headline, subheadline, source } = imported;
  if (headline === null || headline.trim() === '') {
    throw new Refusal('There is no headline: say which part of the text is the headline.');
  }
  return {
    headline: toLine('headline', headline),
    subheadline,
    source: source === null ? null : toLine('source line', source),
    // Without a city it is a day and a wire, and those are no dateline of ours.
    dateline: imported.dateline?.city ? toDateline(imported.dateline, imported.day ?? day) : null,
    body: toBody(imported),
  };
}

/** The fields of a contact in the library. */
export function toLibraryContact(contact: ImportedContact, type: string): object {
  const { name, title, organisation, phone, otherPhones, email } = contact;
  const phones = [phone, ...otherPhones].filter((one) => one !== null).join(' / ');
  return { type, name, title, organisation, phone: phones === '' ? null : phones, email };
}

/** A line of text as it is kept. @throws Refusal where it is too long for one. */
export function toLine(what: string, text: string): string {
  const line = text.split(/\s/).filter(Boolean).join(' ');
  if (line.length > mostLetters) {
    throw new Refusal(
      `The ${what} has ${line.length} characters, and ${mostLetters} are the most: look whether the ` +
        `right part of the text is marked as ${what}.`,
    );
  }
  return line;
}

function toDateline(dateline: ImportedDateline, otherDay: string | null): object {
  const day = dateline.day ?? otherDay;
  if (day === null) {
    throw new Refusal('The dateline names no day: say of which day the release is.');
  }
  const { text, city, region, country, wire } = dateline;
  return { text: toLine('dateline', text), city, region, country, wire, day };
}

function toBody({ body, sections }: ImportedRelease): BodyDocument | null {
  const after = sections.flatMap((section) => [
    ...(section.heading === null ? [] : [toHeading(section.heading)]),
    ...section.body.content,
  ]);
  const content = [...(body?.content ?? []), ...after];
  return content.length === 0 ? null : { type: 'doc', content };
}

function toHeading(text: string): BodyDocument['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
}
