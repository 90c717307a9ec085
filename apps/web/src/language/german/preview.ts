import type { Messages } from '../messages';

export const preview: Messages['preview'] = {
  title: 'Vorschau, nicht veröffentlicht',
  description: 'Eine Mitteilung, die nicht veröffentlicht ist.',
  about: 'Vorschau',
  warning: 'Vorschau. Nicht veröffentlicht. Nicht weitergeben.',
  opensUntil: 'Abrufbar bis {when}',
  notReady: 'Diese Mitteilung kann noch nicht angezeigt werden',
  toSettle: 'Zuerst muss die Redaktion Folgendes klären:',
  loadAgain: 'Laden Sie diese Seite erneut, sobald das geschehen ist.',
};
