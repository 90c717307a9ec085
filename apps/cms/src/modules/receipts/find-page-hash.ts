/**
 * The content hash that a release's page, or the notice in its place, shows at its foot; or null.
 * It is looked for behind the marks of our own page alone: the text of a release may name hashes
 * too, but it carries no class and no id.
 */
export function findPageHash(html: string): string | null {
  const proof = /(?:id="edition"|class="message withdrawn")[^>]*>([\s\S]*)$/.exec(html)?.[1] ?? '';
  const shown = /<p class="hash">[\s\S]*?<code[^>]*>([\s\S]*?)<\/code>/.exec(proof)?.[1] ?? '';
  const hash = shown.replace(/<[^>]*>|\s/g, '');
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}
