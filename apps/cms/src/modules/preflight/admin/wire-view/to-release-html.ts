import type { BlockNode, BodyDocument } from '@dateline/release/body/body-document';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { toHtml } from '@dateline/release/body/to-html';
import { toHtmlWithDateline } from '@dateline/release/body/to-html-with-dateline';
import type { ContentDraft } from '@dateline/release/content/release-content';

/** A release as HTML to be pasted into an e-mail or a wire's form: no style, and no pictures. */
export function toReleaseHtml(content: ContentDraft): string {
  const { headline, subheadline, notice, body, source } = content;
  const dateline = content.dateline?.text ?? null;
  const blocks = [...content.boilerplates, ...content.disclaimers];
  const text = body && withoutPictures(body);
  return [
    notice && `<p><strong>CORRECTION --</strong> ${escapeHtml(notice)}</p>`,
    headline && `<h1>${escapeHtml(headline)}</h1>`,
    subheadline && `<p><em>${escapeHtml(subheadline)}</em></p>`,
    text && (dateline ? toHtmlWithDateline(text, dateline, noFiles) : toHtml(text, noFiles)),
    ...blocks.flatMap(({ heading, body: own }) => [
      heading && `<h2>${escapeHtml(heading)}</h2>`,
      own && toHtml(withoutPictures(own), noFiles),
    ]),
    ...content.contacts.map(({ name, title, organisation, phone, email }) => {
      const parts = [name, title, organisation, phone, email];
      const lines = parts.flatMap((part) => (part ? escapeHtml(part) : []));
      return `<p>${lines.join('<br>')}</p>`;
    }),
    source && `<p>SOURCE: ${escapeHtml(source)}</p>`,
  ]
    .filter((part) => part)
    .join('\n');
}

const noFiles = {
  resolveFile(file: string): never {
    throw new TypeError(`A picture was left in: ${file}`);
  },
};

/** A picture of a release that is not issued has no address that anybody could see: its words stay. */
function withoutPictures(body: BodyDocument): BodyDocument {
  return { ...body, content: body.content.map(toWords) };
}

function toWords(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'image': {
      const { alt, caption } = block.attrs;
      const words = [alt === '' ? '' : `[Picture: ${alt}]`, caption ?? ''];
      const text = words.filter((part) => part !== '').join(' ');
      return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] };
    }
    case 'blockquote':
      return { ...block, content: block.content.map(toWords) };
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: item.content.map(toWords) })),
      };
    default:
      return block;
  }
}
