import { parseBody, type BodyDocument } from '@dateline/release';

/**
 * A text as the CMS sent it, checked to hold nothing that a page can't show.
 *
 * @throws TypeError that names the first fault: a disclosure must not lose a part in silence.
 */
export function toBody(json: unknown): BodyDocument {
  const parsed = parseBody(json);
  if (parsed.ok) return parsed.body;
  const { place, message } = parsed.problems[0] ?? { place: '', message: 'It is no text.' };
  throw new TypeError(`The CMS sent a text that no page can show. At “${place}”: ${message}`);
}
