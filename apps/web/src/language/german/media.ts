import type { Messages } from '../messages';

export const media: Messages['media'] = {
  title: 'Mediathek',
  description: (name) => `Logos, Porträts und Bilder zur redaktionellen Verwendung: ${name}.`,
  intro:
    'Logos, Porträts und Bilder zur redaktionellen Verwendung. Bitte nennen Sie den Bildnachweis.',
  kinds: {
    logo: 'Logo',
    portrait: 'Porträt',
    picture: 'Bild',
    document: 'Dokument',
  },
  general: 'Für alle Unternehmen',
  credit: (name) => `Bildnachweis: ${name}`,
  terms: 'Nutzungsbedingungen',
  download: 'Herunterladen',
  downloadOf: (title, what) => `${title} herunterladen: ${what}`,
  pixels: (width, height) => `${width} × ${height} px`,
  scales: 'skalierbar',
  none: 'Noch ist nichts veröffentlicht',
  noneText: 'Logos, Porträts und Bilder stehen hier, sobald das Team sie veröffentlicht.',
};
