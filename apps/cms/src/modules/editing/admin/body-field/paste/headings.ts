/** What is a heading: Word for the web writes its own as paragraphs that say so. */
export const headings = 'h1, h2, h3, h4, h5, h6, .MsoTitle, p[role="heading"]';

/** The level of a heading, 1 for a title. */
export function toHeadingLevel(heading: Element): number {
  const level = /^h([1-6])$/i.exec(heading.tagName)?.[1] ?? heading.getAttribute('aria-level');
  return Number(level ?? 1) || 1;
}
