import type { BodyDocument } from '@dateline/release';
import { toText } from '@dateline/release/body/to-text';
import type { ImportedRelease, ImportedText, PieceKind } from '@dateline/wire-import';

import { listUnplaced } from '@dateline/wire-import/matching/list-unplaced';

/** One thing that the release is made of: a line, a paragraph, a text, a contact. */
export interface ReleasePart {
  /** Names it on the page: its kind, and its place among those of its kind. */
  id: string;
  kind: PieceKind;
  text: string;
}

/** Everything that the source gave, also what will not be in the draft. */
export function listParts(imported: ImportedRelease): ReleasePart[] {
  const { headline, subheadline, dateline, body, source, correction, endMark } = imported;
  return [
    ...toParts('letterhead', imported.letterhead),
    ...toParts('banner', imported.banners),
    ...toParts('notice', [correction?.notice ?? null]),
    ...toParts('headline', [headline]),
    ...toParts('subheadline', [subheadline]),
    ...toParts('dateline', [dateline?.text ?? null]),
    ...toParts('body', body?.content.map(toNodeText) ?? []),
    ...toParts('section', imported.sections.map(toWholeText)),
    ...toParts('disclaimer', imported.disclaimers.map(toWholeText)),
    ...toParts('boilerplate', imported.boilerplates.map(toWholeText)),
    ...toParts(
      'contact',
      imported.contacts.map(({ text }) => text),
    ),
    ...toParts('source', [source && `SOURCE ${source}`]),
    ...toParts('endMark', [endMark]),
    ...toParts('unplaced', listUnplaced(imported)),
  ];
}

function toParts(kind: PieceKind, texts: readonly (string | null)[]): ReleasePart[] {
  return texts.flatMap((text, index) =>
    text === null ? [] : [{ id: `${kind}-${index}`, kind, text }],
  );
}

function toNodeText(node: BodyDocument['content'][number]): string {
  return toText({ type: 'doc', content: [node] });
}

function toWholeText({ heading, body }: ImportedText): string {
  return [heading, toText(body)].filter((text) => text !== null).join('\n');
}
