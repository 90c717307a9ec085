import type { BlockNode, CellNode } from '@dateline/release';
import type { CheckedRelease } from '../checked-release';
import { cleanRelease } from './clean-release';
import { doc, h, p, table, td, th, toInline, ul, li } from './nodes';

/**
 * Reads an example of a rule's entry into the parts of a release that it changes. README.md
 * describes the form.
 * @throws TypeError for a field that no example can change.
 */
export function readExample(words: string, field = 'body'): Partial<CheckedRelease> {
  const line = words === '' ? null : words;
  const { body, boilerplates, disclaimers, contacts, dateline } = cleanRelease;
  const clean = body?.content ?? [];
  switch (field) {
    case 'body':
      return { body: doc(...clean, ...readBlocks(words)) };
    case 'lead':
      return { body: doc(...readBlocks(words), ...clean.slice(1)) };
    case 'headline':
    case 'subheadline':
    case 'notice':
    case 'slug':
    case 'summary':
    case 'source':
      return { [field]: line };
    case 'dateline':
      return { dateline: line === null || dateline === null ? null : { ...dateline, text: line } };
    case 'boilerplate':
      return { boilerplates: readTextBlock(words, boilerplates) };
    case 'disclaimer':
      return { disclaimers: readTextBlock(words, disclaimers) };
    case 'contact': {
      const [first, ...others] = contacts;
      if (line === null || first === undefined) return { contacts: others };
      return { contacts: [{ ...first, ...readFields(words) }, ...others] };
    }
    case 'parts':
      return JSON.parse(words) as Partial<CheckedRelease>;
    default:
      throw new TypeError(`No example can change “${field}”.`);
  }
}

/** Paragraphs, `## headings`, `- items` and `| tables |`, apart by empty lines. */
export function readBlocks(words: string): BlockNode[] {
  return words
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n');
      if (block.startsWith('## ')) return h(2, block.slice(3));
      if (block.startsWith('- ')) return ul(...lines.map((line) => li(line.slice(2))));
      if (block.startsWith('|')) return table(...lines.map(readRow));
      return p(...toInline(block));
    });
}

/** The first row names the columns, the first cell of each other row names the row. */
function readRow(line: string, index: number): CellNode[] {
  const cells = line.trim().slice(1, -1).split('|');
  return cells.map((words, at) => (index === 0 || at === 0 ? th : td)(words.trim()));
}

function readTextBlock(
  words: string,
  [first, ...others]: CheckedRelease['boilerplates'],
): CheckedRelease['boilerplates'] {
  if (words === '' || first === undefined) return others;
  const [, heading, rest] = /^# ([^\n]+)\n+([^]*)$/.exec(words) ?? [];
  return [
    { ...first, heading: heading ?? first.heading, body: doc(...readBlocks(rest ?? words)) },
    ...others,
  ];
}

function readFields(words: string): Record<string, string | null> {
  return Object.fromEntries(
    words.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.replace(/:$/, ''), value.join(': ') || null];
    }),
  );
}
