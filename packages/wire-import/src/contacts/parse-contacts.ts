import type { ImportedContact } from '../imported-release';
import { ContactWriter } from './contact-writer';
import { toContactLines } from './to-contact-lines';

/**
 * Reads the people to ask out of the lines of one contact section. Lines of different blocks are
 * separated by an empty one. `text` of the contacts together holds all the lines.
 *
 * @param companies names that are companies' and no person's.
 */
export function parseContacts(
  lines: readonly string[],
  companies: readonly string[] = [],
): ImportedContact[] {
  const writer = new ContactWriter(companies);
  for (const line of toContactLines(lines)) writer.write(line);
  return writer.take();
}
