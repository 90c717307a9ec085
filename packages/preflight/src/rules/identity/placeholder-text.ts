import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

/** What writers leave for later, each with the severity that it deserves. No pattern can run long. */
const patterns: readonly { pattern: RegExp; severity?: 'warning' }[] = [
  // Proofreaders' “to come”; a ticker stands behind a colon, a name goes on (“TK Elevator”).
  { pattern: /(?<!: ?)(?<![\p{L}\p{N}])TK(?:TK){0,5}(?![\p{L}\p{N}]| \p{Lu})/gu },
  { pattern: /(?<![\p{L}\p{N}-])[$€£¥]?X{2,10}(?:[.,/-]X{1,10}){1,5}%?(?![\p{L}\p{N}])/gu },
  { pattern: /(?<![\p{L}\p{N}-])(?:[$€£¥]X{1,10}|X{1,10}%|X{3,10}|x{3,10})(?![\p{L}\p{N}-])/gu },
  // Two are a Roman numeral as well (“Fund XX”).
  { pattern: /(?<![\p{L}\p{N}-]|\p{Lu}\p{Ll}{1,20} )XX(?![\p{L}\p{N}/-])/gu },
  { pattern: /[[(]?[$€£]?[●•○■◼⚫][\])](?!\()|\[[$€£]?[●•○■◼⚫ ?_-]{0,5}\](?!\()/gu },
  {
    pattern:
      /\[(?:insert|add|enter|your|name|date|day|month|time|city|company|amount|number|title|link|url|address|phone|e-?mail(?![ \u00a0]protected)|quote|spokesperson|tbd|tbc|tba|to come|to be (?:confirmed|determined|added))(?:[ :/-][^\][\n]{0,80})?\](?!\()/giu,
  },
  { pattern: /(?:\{\{|<<|<(?=insert\b))[\p{L} _.:-]{1,60}(?:\}\}|>>?)/giu },
  // What websites put in the place of a mailbox to hide it from programs.
  { pattern: /\[email[ \u00a0]protected\]/giu, severity: 'warning' },
  { pattern: /\blorem ipsum\b/giu },
  // What Word shows in an empty field, and what it makes of a comment that is copied along.
  {
    pattern:
      /\b(?:click (?:or tap )?(?:here )?to enter (?:text|a date)|click or tap here to enter text|choose an item|enter text here)\b\.?/giu,
  },
  { pattern: /\bcomment(?:ed)? \[\p{L}{1,4}\d{1,3}(?:R\d{1,2})?\]:?/giu },
  // Notes of those who draft to each other, in brackets or by the name they go by.
  {
    pattern:
      /\[(?:NTD|note to (?:draft|self|editor)|draft|drafting note|under review|open|legal|IR|PR|check|confirm|verify|update|placeholder)\b[^\][\n]{0,120}\](?!\()/giu,
  },
  { pattern: /\bNTD:|\bnote to draft:/giu },
  { pattern: /\bTO-?DO\b(?=[ :]|$)|\bFIXME\b/gu },
  {
    pattern:
      /\((?:(?:please|pls\.?) (?:check|confirm|verify|update|complete|advise|insert)\b[^()\n]{0,80}|to be (?:checked|confirmed|updated|completed|verified|advised))\)/giu,
  },
  // The banner of a draft, which an import may take for the headline.
  {
    pattern:
      /^DRAFT(?=$|[ ,]{0,2}(?:[–—:|/-]|v?\.?\d|version|no\.|NOT|CONFIDENTIAL|FOR))[^\n]{0,60}|^(?:STRICTLY )?(?:PRIVATE (?:AND|&) )?CONFIDENTIAL(?=$| ?[–—:|-])[^\n]{0,60}/gu,
  },
  // A letter that an old program wrote as its code.
  { pattern: /\p{L}{2,20}X{3,5}\d{2,4}\p{L}{0,10}/gu },
  // A figure or a day that waits for its confirmation; [1] and [2026] may be a note and a year.
  {
    pattern:
      /\[[ \u00a0]?(?:(?:US|C|A)?[$€£¥][ \u00a0]?\d[^\][\n]{0,40}|\d[\d.,]{0,15}[ \u00a0]?(?:%|(?:thousand|million|billion|percent|cents)\b[^\][\n]{0,30})|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:, \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)[ \u00a0]?\](?!\()/gu,
    severity: 'warning',
  },
  // An instruction to the press; the public reads the release when it is over.
  {
    pattern: /\b(?:strictly )?(?:under embargo|embargoed) (?:until|till|for)\b/giu,
    severity: 'warning',
  },
  { pattern: /#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL)[!?]|#N\/A\b/gu },
  // Mortgages are traded “TBA”, so that one has to stand where a value belongs.
  { pattern: /\bTBD\b|(?<=^|[:(] ?)TB[AC](?=[\s.)]{0,3}$)/gu, severity: 'warning' },
  { pattern: /(?<=[\p{L},:$€] )_{3,40}(?=[ .,;%])/gu },
  { pattern: /\?{3,20}/gu, severity: 'warning' },
];

export const placeholderText: Rule = {
  name: 'placeholder-text',
  severity: 'error',
  languages: null,
  *check({ passages, release: { letterhead = [] } }) {
    for (const [index, text] of letterhead.entries()) yield* checkPassage(toPassage(text, index));
    for (const passage of passages) yield* checkPassage(passage);
  },
};

/** Lines above the headline are read by this rule alone: what else stands there is the wire's. */
function toPassage(text: string, index: number): Passage {
  return {
    ...{ field: `letterhead.${index}`, path: [], kind: 'field', text },
    inline: [{ type: 'text', text }],
  };
}

/** What every pattern needs; most texts have none of it, and are not read twelve times. */
const hint =
  /XX|\$X|€X|£X|X%|xxx|TK|TB[ACD]|[[●•○■◼⚫#<]|\{\{|__|\?\?\?|lorem|NTD|draft:|TO-?DO|FIXME|enter text|to enter|choose an|\((?:please|pls|to be)|embargo|DRAFT|CONFIDENTIAL/iu;

function* checkPassage(passage: Passage): Iterable<Report> {
  if (!hint.test(passage.text)) return;
  let reached = 0;
  const matches = patterns.flatMap(({ pattern, severity }) =>
    Array.from(passage.text.matchAll(pattern), ({ 0: words, index }) => ({
      words,
      index,
      severity,
    })),
  );
  for (const { words, index, severity } of matches.sort((a, b) => a.index - b.index)) {
    if (index < reached) continue;
    reached = index + words.length;
    yield {
      place: toPlace(passage, index, reached),
      message: `“${words}” looks like a placeholder: write what belongs there.`,
      ...(severity !== undefined && { severity }),
    };
  }
}
