/** Different words of the generated releases. */
const mostWords = 30_000;

const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu'.split(
    ' ',
  );

/**
 * The word of a rank in the vocabulary: the lower, the more often it comes.
 * @param {number} rank
 */
export function toWord(rank) {
  // A step that has no factor in common with the number of words: all ranks get different words.
  let rest = (rank * 7_919) % mostWords;
  let word = '';
  for (let index = 0; index < 3; index += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return `${word}${rank % 3 === 0 ? 'ung' : rank % 3 === 1 ? 'er' : ''}`;
}

/**
 * Repeatable numbers from 0 up to 1.
 * @param {number} seed
 */
function toRandom(seed) {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A content as the editor's desk hands it over, with words as often as in any language (Zipf's law).
 * @param {number} index
 * @param {number} size of the whole newsroom: its releases are spread over 25 years
 */
export function makeEdition(index, size) {
  // Two of each three documents are in one language, the third is in two.
  const document = Math.floor((index * 3) / 4);
  const isTranslation = index > 0 && Math.floor(((index - 1) * 3) / 4) === document;
  const random = toRandom(index);
  const share = toRandom(document);
  const words = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => toWord(Math.floor(mostWords ** random()) - 1));
  const number = Math.floor(share() ** 2 * 6);
  const topics = [...new Set([Math.floor(share() * 10), Math.floor(share() * 10)])];
  const company = `company-${number}`;
  const text = (/** @type {string} */ paragraph) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: paragraph }],
  });
  const years = 25 * 365.25 * 24 * 3_600_000;
  const at = Date.UTC(2002, 0, 1) + Math.floor((document / size) * (4 / 3) * years);
  return {
    documentId: `document-${document}`,
    issuedAt: new Date(at + (isTranslation ? 60_000 : 0)).toISOString(),
    content: {
      language: isTranslation ? 'de' : 'en',
      slug: `edition-${index}`,
      headline: words(8).join(' '),
      subheadline: null,
      summary: null,
      dateline: null,
      body: {
        type: 'doc',
        content: Array.from({ length: 5 }, () => text(`${words(50).join(' ')}.`)),
      },
      company: {
        slug: company,
        name: `Company ${number}`,
        legalName: `Company ${number} plc`,
        lei: null,
        website: null,
        domains: [],
        timeZone: 'Europe/Berlin',
        socialProfiles: [],
        listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: `CO${number}`, isin: null }],
      },
      boilerplates: [
        {
          heading: `About Company ${number}`,
          body: { type: 'doc', content: [text(`Company ${number} makes things.`)] },
        },
      ],
      disclaimers: [],
      contacts: [],
      source: null,
      categories: topics.map((topic) => ({ slug: `topic-${topic}`, name: `Topic ${topic}` })),
      attachments: [],
      images: [],
      links: [],
      originallyIssuedAt: null,
      notice: null,
    },
  };
}
