import { isLegalForm, toName } from './find-company-name';

/** Words with a capital that begin a sentence and are no company's name. */
const noName =
  /^(?:the (?:board|company|following|first|second|group|shareholders)|notice|today|in|on|as|at|this|these|reference|pursuant|further|following|with|during|after|for|to|a|an|it|we|our|following|regulated|inside|not|please|dear|ladies|net|revenue|total|record|holders|shareholders|first|second|third|fourth|quarterly|according|by|since|under|when|while|there|all|board|effective|subject)\b/i;

const verb =
  /^(?:today|announce[sd]?|report(?:s|ed)?|declare[sd]?|said|says|has|have|had|will|is|was|are|were|informs?|informed|confirms?|confirmed|reacts?|expects?|plans?|provides?|provided|released?|releases|publishe[sd]|publish|invites?|launche[sd]|launch|completes?|completed|signs?|signed|receives?|received|appoints?|appointed|notes?|noted|presents?|presented|unveils?|unveiled|hereby|also|and|or|which|that|gibt|hat|teilt|annonce|plc's|intends?|wishes|would|can|may|continues|delivers?|delivered|achieves?|achieved|entered|enters|closes|closed|updates|advises|submits|submitted|secures|secured|wins|won|agreed|agrees|jointly)$/i;

/** The companies that a text's first words name, such as `Northgate Corp. today announced`. */
export function findSubjects(text: string): string[] {
  const start = text
    .slice(0, 400)
    .replace(/\s?\([^()]{0,200}\)/g, '')
    .replace(/^[\s"“(]{0,4}(?:Today,? |\$[A-Z]{1,6} )?/, '');
  if (noName.test(start)) return [];
  const words = start.split(/\s+/);
  const names: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const name = names.at(-1) ?? [];
    if (/^["“(–—-]/.test(word) || (verb.test(word.replace(/,$/, '')) && !/^and$/i.test(word)))
      break;
    if (/^(?:and|&)$/i.test(word)) {
      const next = words[index + 1] ?? '';
      if (!/^[\p{Lu}\d]/u.test(next)) break;
      if (word === '&') name.push(word);
      else names.push([]);
      continue;
    }
    if (
      name.length > 0 &&
      !/^[\p{Lu}\d&+|]/u.test(word) &&
      !isLegalForm(word) &&
      !/^(?:of|de|for|the|du|des|la|in|di|van|von)$/.test(word)
    ) {
      if (!/^\p{Ll}{1,3}\p{Lu}/u.test(word)) break;
    }
    const owner = /^(.{2,})(?:['’]s|s['’])$/u.exec(word)?.[1];
    name.push(owner ?? word);
    if (owner !== undefined) break;
    if (/[:;]$/.test(word) || (/,$/.test(word) && !isLegalForm(words[index + 1] ?? ''))) break;
    if (name.length > 9) return [];
  }
  return names
    .map((name) => toName(name.join(' ').replace(/[,:;]$/, '')))
    .filter((name) => name !== null);
}
