import type { ReleaseContent } from '@dateline/release';
import { toStyle, type TextPiece } from '../text/text-style';
import { colors } from './colors';
import { drawText } from './draw-text';
import type { Setting } from './setting';

const text = toStyle(9.25, { family: 'sans', color: '#2b343a' });
const strong = toStyle(9.25, { family: 'sans', isBold: true });

/** Whom to ask, each with a telephone number and an address that can be followed. */
export function drawContacts(setting: Setting, { contacts }: ReleaseContent): void {
  if (contacts.length === 0) return;
  const { flow, words } = setting;
  const title = toStyle(10.6, { family: 'sans', isBold: true });
  setting.toHeadingLevel(2);
  drawText(setting, flow.tags.root, 'H2', [{ text: words.contacts, style: title }], {
    leading: 14.5,
    keep: 40,
  });
  flow.space(3);
  for (const { type, name, title: role, organisation, phone, email } of contacts) {
    const ways: TextPiece[] = [];
    if (phone !== null)
      ways.push({ text: phone, style: toLink(`tel:${phone.replace(/[^+\d]/g, '')}`) });
    if (email !== null) ways.push({ text: email, style: toLink(`mailto:${email}`) });
    const facts = [name, role, organisation].filter((fact) => fact !== null).join(', ');
    const pieces = [
      { text: `${words.contactTypes[type]}: `, style: strong },
      { text: facts, style: text },
      ...ways.flatMap((way, index) => [{ text: index === 0 ? '\n' : '  ·  ', style: text }, way]),
    ];
    flow.reserve(28);
    drawText(setting, flow.tags.root, 'P', pieces, { leading: 13.2 });
    flow.space(6);
  }
  flow.space(8);
}

function toLink(href: string) {
  return { ...text, href, color: colors.accent };
}
