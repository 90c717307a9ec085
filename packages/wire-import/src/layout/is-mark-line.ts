import { parseDateline } from '../dateline/parse-dateline';
import { isContactHeading } from '../contacts/is-contact-heading';
import { findSourceName, isEndMark, isRule, isWireHeader } from '../wording/lines';
import { isAboutHeading, isDisclaimerHeading } from '../wording/headings';

/**
 * Whether a line inside a block means something by itself: `whole` where what follows is something
 * else again, `start` where it only begins. Null for a line like any other.
 */
export function isMarkLine(line: string): 'whole' | 'start' | null {
  if (line === '') return null;
  if (line.length <= 200) {
    if (isRule(line) || isEndMark(line) || isWireHeader(line)) return 'whole';
    if (isAboutHeading(line) || isDisclaimerHeading(line)) return 'whole';
    if (findSourceName(line) !== null) return 'whole';
    if (isContactHeading(line)) return 'start';
  }
  const dateline = /\d{4}|wire|CNW/i.test(line.slice(0, 200)) ? parseDateline(line) : null;
  return dateline !== null && dateline.confidence >= 0.8 ? 'start' : null;
}
