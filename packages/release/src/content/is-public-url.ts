import { isAllowedHref } from '../body/is-allowed-href';

/** Whether a text is a whole address on the web or of a mailbox, safe to stand on a public page. */
export function isPublicUrl(text: string): boolean {
  return /^(?:https?|mailto):/i.test(text) && isAllowedHref(text) && URL.canParse(text);
}
