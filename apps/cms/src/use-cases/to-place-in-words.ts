const labels: Record<string, string> = {
  body: 'Body',
  boilerplates: 'Boilerplate',
  disclaimers: 'Disclaimer',
  contacts: 'Contact',
  categories: 'Category',
  attachments: 'Attachment',
  images: 'Image',
  links: 'Link',
  listings: 'listing',
  socialProfiles: 'social profile',
  originallyIssuedAt: 'Originally issued at',
};

/**
 * A place in a release's content as the edit form names it: `contacts.0.email` is `Contact 1,
 * email`. Places inside a text are told by the block, counted from one.
 */
export function toPlaceInWords(place: string): string {
  const words: string[] = [];
  for (const part of place.split('.')) {
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
