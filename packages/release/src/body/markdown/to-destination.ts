/** An address as the target of a link or image: pointed brackets where it could end too early. */
export function toDestination(address: string): string {
  const escaped = address.replace(/[\\<>|]|&(?=#?[a-z0-9]+;)/gi, '\\$&');
  return /[()\s]/.test(address) ? `<${escaped}>` : escaped;
}
