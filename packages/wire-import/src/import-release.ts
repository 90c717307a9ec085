import { toText } from '@dateline/release/body/to-text';
import { listRuns, toImportedTexts } from './assemble/to-imported-texts';
import { toBodyDocument } from './assemble/to-body-document';
import { toPieces } from './assemble/to-pieces';
import { findCompanies } from './companies/find-companies';
import { parseContacts } from './contacts/parse-contacts';
import { toImportedDateline } from './assemble/to-imported-dateline';
import { findReleaseDay } from './assemble/find-release-day';
import { guessLanguage } from './guess-language';
import type { Correction, ImportedContact, ImportedRelease, PieceKind } from './imported-release';
import type { Stretch } from './layout/stretch';
import type { SourceDocument } from './source-document';
import { structureRelease } from './structure-release';
import { findLostWords } from './words/find-lost-words';
import { listStrings } from './words/list-strings';
import { listWords } from './words/list-words';
import { findSourceName } from './wording/lines';

/**
 * Reads a release out of its source. Every stretch of the source is in exactly one piece, and every
 * word of it in the result: in a field, or in `letterhead`, `banners` or `unplaced`.
 *
 * What a step lost all the same is put back into `unplaced`.
 *
 * @param corrections what a person says of blocks; the rest is worked out around them.
 */
export function importRelease(
  source: SourceDocument,
  corrections: readonly Correction[] = [],
): ImportedRelease {
  const layout = structureRelease(source, corrections);
  const imported = toImportedRelease(source, layout);
  const { pieces, ...release } = imported;
  const words = source.blocks.flatMap(({ text }) => listWords(text));
  const lost = findLostWords(words, listStrings(release));
  // A fault of a step, never of the release: a person sees the words and finds a place for them.
  const unplaced = lost.length === 0 ? release.unplaced : [...release.unplaced, lost.join(' ')];
  return { ...release, unplaced, pieces };
}

function toImportedRelease(source: SourceDocument, layout: readonly Stretch[]): ImportedRelease {
  const texts = (kind: PieceKind) =>
    layout.filter(({ claim }) => claim?.kind === kind).map(({ text }) => text);
  const sections = (kind: PieceKind) => toImportedTexts(source, layout, kind);
  const [sourceLine, ...otherSources] = texts('source');
  const [endMark, ...otherMarks] = texts('endMark');
  const [firstDateline, ...otherDatelines] = texts('dateline');
  const dateline = toImportedDateline(firstDateline, layout);
  const body = toBodyDocument(
    source,
    layout.filter(({ claim }) => claim?.kind === 'body'),
  );
  const boilerplates = sections('boilerplate');
  const headline = toLine(texts('headline'));
  const sourceName = sourceLine === undefined ? null : (findSourceName(sourceLine) ?? sourceLine);
  const companies = findCompanies({
    headline: headline ?? '',
    above: [...texts('letterhead').flatMap((text) => text.split('\n')), ...texts('subheadline')],
    lead: findLead(layout),
    about: boilerplates.map(({ heading, body }) => ({
      name: toAboutName(heading),
      text: toText(body),
    })),
    source: sourceName,
  });
  const notices = texts('notice');
  return {
    language: guessLanguage(texts('body').join('\n')),
    day: dateline?.day ?? findReleaseDay(layout),
    headline,
    subheadline: texts('subheadline').map(toBulletWords).join('\n') || null,
    dateline,
    companies,
    body,
    boilerplates,
    disclaimers: sections('disclaimer'),
    sections: sections('section'),
    contacts: toContacts(
      layout,
      companies.map(({ name }) => name),
    ),
    source: sourceName,
    endMark: endMark ?? null,
    correction: notices.length === 0 ? null : { notice: notices.map(unwrap).join('\n\n') },
    banners: texts('banner').map(unwrap),
    letterhead: texts('letterhead'),
    unplaced: [
      ...texts('unplaced'),
      ...otherSources,
      ...otherMarks,
      ...otherDatelines,
      // "Source" and "SOURCE" are words of the source too.
      ...(sourceLine !== undefined && sourceName !== sourceLine
        ? [sourceLine.slice(0, sourceLine.length - (sourceName?.length ?? 0)).trim()]
        : []),
    ],
    pieces: toPieces(source, layout),
  };
}

function toContacts(layout: readonly Stretch[], companies: readonly string[]): ImportedContact[] {
  const runs = listRuns(layout, 'contact');
  return runs.flatMap((run) => {
    // One field a paragraph: then the gaps between them part nothing.
    const isLoose = run.length > 2 && run.every(({ text }) => !text.includes('\n'));
    return parseContacts(
      run.flatMap(({ block, text, form }, index) => {
        const lines = form === 'listItem' ? [text] : text.split('\n');
        return index === 0 || isLoose || run[index - 1]?.block === block ? lines : ['', ...lines];
      }),
      companies,
    );
  });
}

/** The first paragraph of the body that is one. */
function findLead(layout: readonly Stretch[]): string {
  const body = layout.filter(({ claim, form }) => claim?.kind === 'body' && form === 'paragraph');
  return (body.find(({ text }) => text.length > 60) ?? body[0])?.text.replace(/\s+/g, ' ') ?? '';
}

function toAboutName(heading: string | null): string {
  return (heading ?? '')
    .replace(/^(?:about|à propos de|über(?: die)?|om)\s(?:the\s)?/i, '')
    .replace(/\s?[:.]$/, '');
}

function toLine(texts: readonly string[]): string | null {
  return texts.map(unwrap).join(' ') || null;
}

/** A bullet that was typed as a dash is none of the words. */
function toBulletWords(text: string): string {
  return unwrap(text).replace(/^[-–—•*·]\s+/, '');
}

function unwrap(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
