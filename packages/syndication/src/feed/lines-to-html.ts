import { escapeHtml } from '@dateline/release/body/html/escape-html';

/** Plain text as HTML, line breaks kept. */
export function linesToHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
