/**
 * JSON for the inside of a script element. Without `<` no text of a release can end the element
 * or open a comment in it (HTML 13.2.5.4, "script data state").
 */
export function toScriptText(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
