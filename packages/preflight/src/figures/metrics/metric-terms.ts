/** Measures of which a company has one for each period. Longer names first. */
const terms = [
  'net revenues?',
  'total revenues?',
  'revenues?',
  'net sales',
  'turnover',
  'gross profit',
  'operating profit',
  'operating income',
  'operating loss',
  'net income',
  'net loss',
  'net profit',
  'net earnings',
  'ebitda',
  'ebita?',
  'free cash flow',
  'order intake',
  'order backlog',
  'backlog',
  'bookings',
  'annual recurring revenue',
  'cash, cash equivalents and marketable securities',
  'cash and cash equivalents',
  'total assets',
  'earnings per share',
  'operating expenses',
];

const pattern = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi');
const wordsBefore = /(?:[\p{L}&’'-]{1,24} ){0,3}$/u;
const longest = 75;

/** The measures that a text names, with the words before each that may qualify it. */
export function listMetricTerms(
  text: string,
): { term: string; before: string; start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), ({ 0: term, index }) => ({
    term,
    before: wordsBefore.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? '',
    start: index,
    end: index + term.length,
  }));
}

/** Words before a measure that do not make it another one. */
const plain = new Set(
  'total consolidated group company company’s reported quarterly annual the our its their of in and for a an with record strong solid q1 q2 q3 q4 first second third fourth quarter first-quarter second-quarter third-quarter fourth-quarter full-year year fiscal half-year reports announces posts delivers achieves recorded generated had has on by that today announced said million billion thousand announcing reporting highlights results'.split(
    ' ',
  ),
);

/** One name for `Total Revenues`, `the company’s revenue` and `Revenue`. */
export function toMetricName(before: string, term: string): string {
  const words = before.toLowerCase().trim().split(/ +/).filter(Boolean);
  const own: string[] = [];
  for (const word of words.reverse()) {
    if (plain.has(word) || /^.{1,30}[’']s$/.test(word)) break;
    own.unshift(word);
  }
  const name = term
    .toLowerCase()
    .replace(/^total /, '')
    .replace(/^(net )?revenues$/, '$1revenue');
  return [...own, name].join(' ');
}
