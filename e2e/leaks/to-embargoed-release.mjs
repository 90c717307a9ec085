import { toCanary } from './canaries.mjs';
import { toParagraph, toRelation } from './write-library.mjs';

/**
 * A release with a canary in every field.
 * @param {string} prefix tells the canaries of one release from another's; may be empty
 * @param {Awaited<ReturnType<import('./write-library.mjs').writeLibrary>>} library
 */
export function toEmbargoedRelease(prefix, { company, category, report, picture }) {
  /** @param {string} field */
  const word = (field) => toCanary(`${prefix}${field}`);
  return {
    headline: `${word('headline')} of the quarter`,
    subheadline: word('subheadline'),
    slug: `${word('slug')}-of-the-quarter`,
    summary: word('summary'),
    dateline: {
      city: word('city'),
      region: word('region'),
      country: word('country'),
      day: toDayAhead(),
      wire: word('wire'),
    },
    source: word('source'),
    body: {
      type: 'doc',
      content: [
        toParagraph(word('body')),
        toTable(word('cell')),
        { type: 'bulletList', content: [{ type: 'listItem', content: [toLink(word)] }] },
        {
          type: 'image',
          attrs: { file: picture.documentId, alt: word('alt'), caption: word('caption') },
        },
      ],
    },
    company: toRelation(company),
    categories: toRelation(category),
    attachments: [{ title: word('attachmentTitle'), file: report.id }],
    links: [{ label: word('linkLabel'), url: `https://${word('linkHost')}.example/` }],
  };
}

/** The day on which the release is due, where its company is: the preflight asks for it. */
function toDayAhead() {
  const hour = 60 * 60 * 1000;
  return new Intl.DateTimeFormat('sv', { timeZone: 'Pacific/Chatham' }).format(Date.now() + hour);
}

/** @param {string} words */
function toTable(words) {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null };
  const cell = { type: 'tableCell', attrs, content: [toParagraph(words)] };
  return { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
}

/** @param {(field: string) => string} word */
function toLink(word) {
  const marks = [{ type: 'link', attrs: { href: `https://${word('href')}.example/` } }];
  return { type: 'paragraph', content: [{ type: 'text', text: word('anchor'), marks }] };
}
