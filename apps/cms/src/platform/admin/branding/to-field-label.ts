/** Names that are no words. */
const abbreviations = new Set(['isin', 'lei', 'mic', 'url']);

/** The label of a field: its attribute's name as people write it, "Originally issued at". */
export function toFieldLabel(attribute: string): string {
  if (abbreviations.has(attribute)) return attribute.toUpperCase();
  const words = attribute.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
