import { fieldUses } from '@dateline/release';

/** Fields of the content, and what its parts are called where their names alone say too little. */
const labels: Record<string, string> = {
  listings: 'listing',
  socialProfiles: 'social profile',
  body: 'Body',
};
const fieldLabels: Record<string, string> = Object.fromEntries(
  Object.entries(fieldUses).map(([name, { label }]) => [name, label]),
);

/**
 * A place in a release's content as the edit form names it: `contacts.0.email` is `Contact 1,
 * email`. Places inside a text are told by the block, counted from one.
 */
export function toPlaceInWords(place: string): string {
  const [field = '', ...parts] = place.split('.');
  const words = [fieldLabels[field] ?? toWords(field)];
  for (const part of parts) {
    if (part === 'content') {
      words.push('block');
    } else if (/^\d+$/.test(part)) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim());
      // Deeper inside a text a path of numbers helps nobody.
      if (words.at(-1)?.startsWith('block')) break;
    } else {
      words.push(labels[part] ?? toWords(part));
    }
  }
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toWords(name: string): string {
  return name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
