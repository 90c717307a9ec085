/** Words, and what parts them: the end of a paragraph, a tab, a line break. */
const marks = /<w:t(?:\s[^<>]*)?>([^<]*)<|<\/w:(?:p|tc)>|<w:(?:tab|br|cr|noBreakHyphen)\b/gu;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of a part of a .docx by paragraph, found in its XML past mammoth. A text box stands
 * there twice, once for old readers (`mc:Fallback`), and counts once.
 */
export function listDocxTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  for (const [mark, words] of withoutFallbacks(xml).matchAll(marks)) {
    if (words !== undefined) text += decode(words);
    else if (mark.startsWith('</')) {
      if (text.trim() !== '') texts.push(text);
      text = '';
    } else text += mark.includes('noBreakHyphen') ? '\u2011' : ' ';
  }
  if (text.trim() !== '') texts.push(text);
  return texts;
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu, (all, hex, code, name) => {
    if (typeof name === 'string') return entities[name] ?? all;
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function withoutFallbacks(xml: string): string {
  const kept: string[] = [];
  let done = 0;
  for (let at = xml.indexOf('<mc:Fallback'); at !== -1; at = xml.indexOf('<mc:Fallback', done)) {
    const end = xml.indexOf('</mc:Fallback>', at);
    if (end === -1) break;
    kept.push(xml.slice(done, at));
    done = end;
  }
  kept.push(xml.slice(done));
  return kept.join('');
}
