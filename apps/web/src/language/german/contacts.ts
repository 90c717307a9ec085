import type { Messages } from '../messages';

export const contacts: Messages['contacts'] = {
  title: 'Kontakte',
  description: (name) => `Ansprechpartner für Investoren und Presse: ${name}.`,
  intro: 'Ansprechpartner, wie sie die jeweils letzte Mitteilung nennt.',
  types: { investors: 'Investoren', media: 'Presse', general: 'Allgemein' },
  card: 'vCard',
  cardOf: (name) => `vCard: ${name}`,
  companies: 'Unternehmen',
  noneOf: 'Die letzte Mitteilung dieses Unternehmens nennt niemanden.',
  none: 'Noch ist kein Kontakt öffentlich',
  noneText: 'Kontakte stehen hier mit der ersten Mitteilung, die sie nennt.',
};
