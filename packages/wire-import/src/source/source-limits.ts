/**
 * What one file may cost. A hundred pages of annual results are about 60,000 words: 400,000
 * characters of text, 1,500 blocks, and up to 8 MB as HTML with a style on every cell.
 */
export const sourceLimits = {
  /** Bytes of a file as it comes. */
  fileBytes: 10_000_000,
  /** Characters of a text or Markdown file, and of the words of a page. */
  characters: 2_000_000,
  /** Lines of a text or Markdown file. */
  lines: 40_000,
  /** Characters of one line of Markdown: longer ones are read as plain text. */
  markdownLine: 50_000,
  blocks: 10_000,
  /** Paragraphs and cells of a page. */
  pageTexts: 60_000,
  /** Slots of one table; a larger one is kept as lines of text. */
  tableSlots: 6_000,
  /** Entries of a .docx, and bytes that they unpack to. */
  archiveEntries: 2_000,
  archiveBytes: 30_000_000,
};
