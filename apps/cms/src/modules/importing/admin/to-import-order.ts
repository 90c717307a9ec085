import type { ContactChoice, ImportOrder, TextChoice } from '@dateline/contract';
import type { ImportedRelease } from '@dateline/wire-import';
import { chooseLanguage } from '@dateline/wire-import/matching/choose-language';
import type { ImportMatches } from '@dateline/wire-import/matching/create-matcher';
import { listUnplaced } from '@dateline/wire-import/matching/list-unplaced';
import type { ReadAnswer } from './import-api';
import {
  toContactDefault,
  toContactKey,
  toTextDefault,
  toTextKey,
  type ImportChoices,
} from './import-choices';

/** Something that keeps the draft from being made, and the part of the page where it is settled. */
export interface OpenQuestion {
  partId: string;
  sentence: string;
}

/** The import as it stands: what is chosen of each text, and what is still to be said. */
export interface PlannedImport {
  language: string;
  company: string | null;
  boilerplates: (TextChoice | null)[];
  disclaimers: (TextChoice | null)[];
  contacts: (ContactChoice | null)[];
  open: OpenQuestion[];
  /** Null while anything is open. */
  order: ImportOrder | null;
}

export function planImport(
  imported: ImportedRelease,
  matches: ImportMatches,
  answer: Pick<ReadAnswer, 'mayAdd' | 'languages' | 'defaultLanguage'>,
  choices: ImportChoices,
): PlannedImport {
  const textsOf = (kind: 'boilerplates' | 'disclaimers', fallbackName: string) =>
    imported[kind].map(
      (text, index) =>
        choices.texts.get(toTextKey(text)) ??
        toTextDefault(text, matches[kind][index] ?? { kind: 'none' }, {
          mayAdd: answer.mayAdd[kind],
          fallbackName,
        }),
    );
  const of = imported.companies[0]?.name ?? '';
  const planned = {
    language: choices.language ?? chooseLanguage(imported.language, answer),
    company:
      choices.company === undefined ? (matches.company?.documentId ?? null) : choices.company,
    boilerplates: textsOf('boilerplates', `About ${of}`.trim()),
    disclaimers: textsOf('disclaimers', `${of} disclaimer`.trim()),
    contacts: imported.contacts.map(
      (contact, index) =>
        choices.contacts.get(toContactKey(contact)) ??
        toContactDefault(
          contact,
          matches.contacts[index] ?? { kind: 'none' },
          answer.mayAdd.contacts,
        ),
    ),
  };
  const open = listOpen(imported, planned, choices);
  const { boilerplates, disclaimers, contacts } = planned;
  if (!isWhole(boilerplates) || !isWhole(disclaimers) || !isWhole(contacts) || open.length > 0) {
    return { ...planned, open, order: null };
  }
  const order: ImportOrder = {
    ...{ language: planned.language, company: planned.company },
    ...{ boilerplates, disclaimers, contacts },
    corrections: [...choices.corrections].map(([block, kind]) => ({ block, kind })),
    day: choices.day === '' ? null : choices.day,
    leavesUnplaced: choices.leavesUnplaced,
  };
  return { ...planned, open, order };
}

function isWhole<T>(list: (T | null)[]): list is T[] {
  return !list.includes(null);
}

function listOpen(
  imported: ImportedRelease,
  planned: Pick<PlannedImport, 'boilerplates' | 'disclaimers' | 'contacts'>,
  choices: ImportChoices,
): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  const ask = (partId: string, sentence: string) => open.push({ partId, sentence });
  if (!imported.headline) {
    ask('headline-0', 'Say which part of the text is the headline: choose “Headline” for it.');
  }
  const { dateline, day } = imported;
  if (dateline !== null && dateline.day === null && day === null && choices.day === '') {
    ask('dateline-0', 'The dateline names no day: say of which day the release is.');
  }
  const askTexts = (kind: 'boilerplate' | 'disclaimer') =>
    imported[`${kind}s`].forEach(({ heading }, index) => {
      if (planned[`${kind}s`][index] !== null) return;
      const name = heading === null ? `the ${kind}` : `“${heading}”`;
      ask(`${kind}-${index}`, `Say what becomes of ${name}.`);
    });
  askTexts('boilerplate');
  askTexts('disclaimer');
  imported.contacts.forEach(({ name, organisation }, index) => {
    if (planned.contacts[index] !== null) return;
    ask(
      `contact-${index}`,
      `Say what becomes of the contact ${name ?? organisation ?? index + 1}.`,
    );
  });
  if (listUnplaced(imported).length > 0 && !choices.leavesUnplaced) {
    ask('unplaced-0', 'Some text has no place: say what it is, or that it stays in the original.');
  }
  return open;
}
