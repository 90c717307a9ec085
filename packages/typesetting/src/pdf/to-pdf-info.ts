import type { TypesetEdition } from './typeset-edition';

/** A text that goes into the file's dictionary as it is and into its XMP as XML needs it. */
class InfoText extends String {
  override toString(): string {
    const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return this.valueOf().replace(/[&<>]/g, (sign) => escaped[sign as keyof typeof escaped]);
  }
}

const toInfoText = (text: string) => new InfoText(text) as string;

/** What the file says of itself. pdfkit makes the file's identity of this, so the hash is in it. */
export function toPdfInfo({ content, issuedAt, contentHash, number, url }: TypesetEdition) {
  return {
    Title: toInfoText(content.headline),
    Author: toInfoText(content.company.legalName),
    Subject: toInfoText(content.summary ?? content.subheadline ?? content.headline),
    Keywords: toInfoText(`${url} edition ${number} sha256:${contentHash}`),
    Creator: 'Dateline',
    Producer: 'Dateline (PDFKit)',
    CreationDate: new Date(issuedAt),
  };
}
