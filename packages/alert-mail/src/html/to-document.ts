import type { MailFrame } from '../mail';
import { getMailWords } from '../words/get-mail-words';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { darkSheet, styles } from './style';

interface MailDocument {
  title: string;
  /** What lists of mails show beside the subject. */
  preview: string;
  masthead: string;
  /** HTML. */
  inside: string;
  foot: string;
}

/** The whole mail: a sheet of 600 pixels, by a table that Outlook lays out too. */
export function toDocument(
  { title, preview, masthead, inside, foot }: MailDocument,
  language: string,
): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${escapeHtml(title)}</title>
<style>${darkSheet}
</style>
</head>
<body class="page" style="${styles.page}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;">${escapeHtml(preview)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.page}"><tr><td align="center" style="padding:0;">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.sheet}">
<tr><td class="masthead" align="left" style="${styles.masthead}">${masthead}</td></tr>
<tr><td class="inside" align="left" style="${styles.inside}">${inside}</td></tr>
<tr><td class="foot" align="left" style="${styles.foot}">${foot}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

export function toButton(url: string, words: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 22px;"><tr><td class="button-cell" style="${styles.buttonCell}"><a class="button" href="${escapeHtml(url)}" style="${styles.button}">${escapeHtml(words)}</a></td></tr></table>`;
}

export function toLink(url: string, words: string): string {
  return `<a class="link" href="${escapeHtml(url)}" style="${styles.link}">${escapeHtml(words)}</a>`;
}

/** Why the reader gets this, what to do about it, and who sends it. */
export function toFoot({ language, sender, links }: MailFrame, about: string | null): string {
  const words = getMailWords(language);
  const line = (inner: string) => `<p style="${styles.footLine}">${inner}</p>`;
  const imprint = sender.imprint === null ? '' : line(toLines(sender.imprint));
  const home = line(toLink(sender.url, sender.name));
  if (about === null) return home + imprint;
  const choices = `${toLink(links.preferences, words.preferences)} &nbsp;·&nbsp; ${toLink(links.unsubscribe, words.unsubscribe)}`;
  return line(escapeHtml(about)) + line(choices) + home + imprint;
}

export function toLines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}
