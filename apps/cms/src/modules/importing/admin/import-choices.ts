import { toText } from '@dateline/release/body/to-text';
import type { ContactChoice, TextChoice } from '@dateline/contract';
import type { ImportedContact, ImportedText, PieceKind } from '@dateline/wire-import';
import { foldText } from '@dateline/wire-import/matching/fold-text';
import type { TextMatch } from '@dateline/wire-import/matching/create-text-matcher';

/** What a person has said so far; what is not here is as it was read and matched. */
export interface ImportChoices {
  corrections: ReadonlyMap<number, PieceKind>;
  /** Undefined while it is as matched. */
  company?: string | null;
  language?: string;
  day: string;
  texts: ReadonlyMap<string, TextChoice>;
  contacts: ReadonlyMap<string, ContactChoice>;
  leavesUnplaced: boolean;
}

export const noChoices: ImportChoices = {
  corrections: new Map(),
  day: '',
  texts: new Map(),
  contacts: new Map(),
  leavesUnplaced: false,
};

/** A choice is for the words themselves: it holds when other corrections move them. */
export function toTextKey({ heading, body }: ImportedText): string {
  return foldText(`${heading ?? ''}\n${toText(body)}`);
}

export function toContactKey({ name, phone, email, organisation }: ImportedContact): string {
  return foldText([name, organisation, phone, email].join('\n'));
}

/** What becomes of a text unless somebody says otherwise; null where somebody has to. */
export function toTextDefault(
  text: ImportedText,
  match: TextMatch,
  { mayAdd, fallbackName }: { mayAdd: boolean; fallbackName: string },
): TextChoice | null {
  if (match.kind === 'same') return { do: 'use', documentId: match.documentId };
  if (match.kind === 'near' || !mayAdd) return null;
  return { do: 'add', name: toBlockName(text, fallbackName) };
}

export function toContactDefault(
  contact: ImportedContact,
  match: TextMatch,
  mayAdd: boolean,
): ContactChoice | null {
  if (match.kind === 'same') return { do: 'use', documentId: match.documentId };
  if (match.kind === 'near' || !mayAdd) return null;
  return { do: 'add', type: contact.type ?? 'general' };
}

/** How a new block is called in the library. */
export function toBlockName({ heading }: ImportedText, fallbackName: string): string {
  const name = (heading ?? '').trim().replace(/[:.]$/, '');
  return (name === '' ? fallbackName : name).slice(0, 200);
}
