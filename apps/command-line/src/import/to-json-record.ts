import type { ImportedRelease, ImportedText } from '@dateline/wire-import';
import { toPlainText } from './to-plain-text';

/** A release as programs read it: texts as plain text, paragraphs separated by empty lines. */
export function toJsonRecord(release: ImportedRelease) {
  const { dateline, contacts, correction } = release;
  return {
    language: release.language,
    date: release.day,
    headline: release.headline,
    subheadline: release.subheadline,
    dateline: dateline && {
      text: dateline.text,
      city: dateline.city || null,
      otherCities: dateline.otherCities,
      region: dateline.region,
      country: dateline.country,
      date: dateline.day,
      wire: dateline.wire,
    },
    companies: release.companies,
    body: { text: toBodyText(release) },
    boilerplates: release.boilerplates.map(toTextRecord),
    disclaimer: toDisclaimer(release.disclaimers),
    sections: release.sections.map(toTextRecord),
    contacts,
    source: release.source,
    endMark: release.endMark,
    isCorrection: correction !== null,
    correctionNotice: correction?.notice ?? null,
    banners: release.banners,
    letterhead: release.letterhead,
    unplaced: release.unplaced,
  };
}

/** The body as it is printed: with the dateline, where the first paragraph begins with it. */
function toBodyText({ body, dateline, pieces }: ImportedRelease): string {
  const text = body === null ? '' : toPlainText(body);
  const place = pieces.find(({ kind }) => kind === 'dateline');
  const first = pieces.find(({ kind }) => kind === 'body');
  const isOneParagraph = place !== undefined && place.block === first?.block;
  return dateline !== null && isOneParagraph ? `${dateline.text} ${text}` : text;
}

/** Several statements about what lies ahead are one to a reader; the first heading stands for all. */
function toDisclaimer(disclaimers: readonly ImportedText[]) {
  const [first, ...others] = disclaimers.map(toTextRecord);
  if (first === undefined) return null;
  const text = [first.text, ...others.map((one) => `${one.heading ?? ''}\n\n${one.text}`.trim())];
  return { heading: first.heading, text: text.join('\n\n') };
}

function toTextRecord({ heading, body }: ImportedText) {
  return { heading, text: toPlainText(body) };
}
