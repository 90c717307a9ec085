import type { CheckedCompany, CheckedRelease } from '@dateline/preflight';
import { toDay } from '@dateline/preflight/dates/calendar';
import { listDayMentions } from '@dateline/preflight/dates/list-day-mentions';
import type { BodyDocument } from '@dateline/release';
import type { ImportedRelease, ImportedText } from '@dateline/wire-import';

/**
 * An imported release as the preflight reads one. Texts with a heading of their own that are no
 * boilerplate follow the body; a contact of no said type answers for all.
 * @param company null where nobody knows
 */
export function toCheckedRelease(
  imported: ImportedRelease,
  company: CheckedCompany | null,
): CheckedRelease {
  const { dateline } = imported;
  const day = findPrintedDay(imported.letterhead) ?? imported.day;
  return {
    language: imported.language,
    letterhead: [...imported.letterhead, ...imported.banners],
    headline: imported.headline,
    subheadline: imported.subheadline,
    notice: imported.correction?.notice ?? null,
    slug: null,
    summary: null,
    company,
    dateline: dateline && {
      text: dateline.text,
      city: dateline.city,
      region: dateline.region,
      country: dateline.country,
      day: dateline.day,
      wire: dateline.wire,
    },
    body: toBody(imported),
    boilerplates: imported.boilerplates.map(toBlock),
    disclaimers: imported.disclaimers.map(toBlock),
    contacts: imported.contacts.map(({ type, name, title, organisation, phone, email }) => ({
      type: type ?? 'general',
      name,
      title,
      organisation,
      phone,
      email,
    })),
    source: imported.source,
    attachments: [],
    links: [],
    scheduledFor: null,
    // The day is all that a text tells; noon is on it on nearly all clocks.
    originallyIssuedAt: day === null ? null : `${day}T12:00:00.000Z`,
  };
}

/** The day on a line of its own above the headline; the dateline is held against it. */
function findPrintedDay(lines: readonly string[]): string | null {
  for (const line of lines.flatMap((text) => text.split('\n'))) {
    const [mention] = listDayMentions(line.slice(0, 60));
    const isAll = mention !== undefined && line.trim().length === mention.end - mention.start;
    if (!isAll || mention.year === null) continue;
    return toDay(mention.year, mention.month, mention.day);
  }
  return null;
}

function toBody({ body, sections }: ImportedRelease): BodyDocument | null {
  const content = [
    ...(body?.content ?? []),
    ...sections.flatMap(({ heading, body: section }) => [
      ...(heading === null
        ? []
        : [
            {
              type: 'heading' as const,
              attrs: { level: 2 as const },
              content: [{ type: 'text' as const, text: heading }],
            },
          ]),
      ...section.content,
    ]),
  ];
  return content.length === 0 ? null : { type: 'doc', content };
}

function toBlock({ heading, body }: ImportedText): CheckedRelease['boilerplates'][number] {
  return { name: null, heading, body, version: null };
}
