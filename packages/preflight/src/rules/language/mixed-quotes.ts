import type { Passage } from '../../passages/passage';
import type { Rule } from '../../rule';
import { listEdits, type Edit } from '../../text/list-edits';
import { wordsAround } from '../../text/words-around';
import { listQuoteMarks } from './quotes/list-quote-marks';

const straight = /["']/g;
const curly = /[“”‘’]/g;
const toStraight: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Straight and curly quotation marks and apostrophes in one text; the fewer ones are reported. */
export const mixedQuotes: Rule = {
  name: 'mixed-quotes',
  severity: 'note',
  // Which curly mark opens and which closes is another matter in every language.
  languages: ['en'],
  *check({ passages }) {
    for (const parts of groupByField(passages).values()) {
      const straightCount = countAll(parts, straight);
      const curlyCount = countAll(parts, curly);
      if (straightCount === 0 || curlyCount === 0) continue;
      const isCurly = curlyCount >= straightCount;
      for (const passage of parts) {
        const edits = isCurly ? listCurled(passage.text) : listStraightened(passage.text);
        const kind = isCurly ? 'curly' : 'straight';
        yield* listEdits(passage, edits, ([{ start, end }, ...others]) => ({
          message:
            others.length === 0
              ? `The mark in “${wordsAround(passage.text, start, end)}” is not ${kind} as most in this text are: use one kind.`
              : `${others.length + 1} quotation marks and apostrophes here are not ${kind} as most in this text are: use one kind.`,
          label: others.length === 0 ? `Make it ${kind}` : `Make them ${kind}`,
        }));
      }
    }
  },
};

function groupByField(passages: readonly Passage[]): Map<string, Passage[]> {
  const texts = new Map<string, Passage[]>();
  for (const passage of passages) {
    const others = texts.get(passage.field);
    if (others === undefined) texts.set(passage.field, [passage]);
    else others.push(passage);
  }
  return texts;
}

function countAll(passages: readonly Passage[], signs: RegExp): number {
  return passages.reduce((count, { text }) => count + (text.match(signs)?.length ?? 0), 0);
}

function listStraightened(text: string): Edit[] {
  return Array.from(text.matchAll(curly), ({ 0: sign, index }) => ({
    start: index,
    end: index + 1,
    insert: toStraight[sign] ?? sign,
  }));
}

/** Feet and inches stay straight. */
function listCurled(text: string): Edit[] {
  if (!/["']/.test(text)) return [];
  const isOpen = new Map(listQuoteMarks(text).map(({ at, role }) => [at, role === 'open']));
  return Array.from(text.matchAll(straight)).flatMap(({ 0: sign, index }) => {
    const before = text.charAt(index - 1);
    if (sign === '"') {
      const opens = isOpen.get(index);
      if (opens === undefined) return [];
      return [{ start: index, end: index + 1, insert: opens ? '“' : '”' }];
    }
    if (/\d/.test(before)) return [];
    const isLeading = before === '' || /[\s([{“"—–]/.test(before);
    return [{ start: index, end: index + 1, insert: isLeading ? '‘' : '’' }];
  });
}
