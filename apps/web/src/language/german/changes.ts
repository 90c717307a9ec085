import type { Messages } from '../messages';

export const changes: Messages['changes'] = {
  title: (number, headline, company) => `Änderungen in Ausgabe ${number}: ${headline} | ${company}`,
  description: (number, headline) =>
    `Was Ausgabe ${number} von „${headline}“ geändert hat, Wort für Wort.`,
  heading: (number) => `Änderungen in Ausgabe ${number}`,
  against: (number, before) => `Ausgabe ${number} gegenüber Ausgabe ${before}`,
  asItWas: (number) => `Ausgabe ${number}, wie sie war`,
  asCorrected: (number) => `Ausgabe ${number}, wie korrigiert`,
  legendRemoved: 'Gestrichene Wörter',
  legendAdded: 'Eingefügte Wörter',
  legendRest: 'Alles Übrige blieb unverändert; … steht für weiteren Text.',
  onlyForm:
    'Kein Wort wurde gestrichen oder eingefügt. Die beiden Ausgaben unterscheiden sich nur in der Form.',
  spokenRemoved: '[Gestrichen: ',
  spokenAdded: '[Eingefügt: ',
  parts: {
    language: 'Sprache',
    slug: 'Adresse',
    notice: 'Hinweis',
    originallyIssuedAt: 'Zuerst andernorts veröffentlicht',
    headline: 'Überschrift',
    subheadline: 'Unterzeile',
    dateline: 'Ort und Datum',
    summary: 'Zusammenfassung',
    body: 'Text',
    boilerplates: 'Über das Unternehmen',
    disclaimers: 'Rechtliche Hinweise',
    contacts: 'Kontakt',
    attachments: 'Dateien',
    images: 'Bilder',
    links: 'Links',
    categories: 'Kategorien',
    source: 'Quelle',
    company: 'Unternehmen und Börsennotierungen',
  },
};
