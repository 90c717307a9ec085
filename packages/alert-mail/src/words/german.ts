import type { MailWords } from './english';

export const german: MailWords = {
  correction: 'Korrektur',
  whatWasCorrected: 'Was korrigiert wurde',
  withdrawn: 'Zurückgezogen',
  withdrawnSubject: (company) => `${company} hat eine Mitteilung zurückgezogen`,
  withdrawnText: (company) =>
    `${company} hat eine Mitteilung zurückgezogen, auf die wir Sie per E-Mail hingewiesen hatten. Bitte verlassen Sie sich nicht mehr auf sie.`,
  readOnPage: 'Mitteilung lesen',
  readWhole: 'Ganze Mitteilung lesen',
  readNotice: 'Hinweis lesen',
  table: 'Eine Tabelle finden Sie auf der Seite der Mitteilung.',
  picture: 'Bild',
  contacts: 'Kontakt',
  about: (companies) =>
    `Sie erhalten diese E-Mail, weil Sie Benachrichtigungen über Mitteilungen von ${companies} bestellt haben.`,
  preferences: 'Einstellungen ändern',
  unsubscribe: 'Abbestellen',
  imprint: 'Impressum',
  confirmSubject: (newsroom) => `Bitte bestätigen Sie Ihre E-Mail-Benachrichtigungen: ${newsroom}`,
  confirmHeading: 'Nur noch ein Schritt',
  confirmText: (newsroom) =>
    `Jemand, vermutlich Sie, hat für diese Adresse E-Mail-Benachrichtigungen von ${newsroom} bestellt. Bitte bestätigen Sie das auf der Seite, die sich öffnet.`,
  confirmButton: 'Benachrichtigungen bestätigen',
  confirmIgnore:
    'Der Link gilt 48 Stunden. Waren Sie es nicht, müssen Sie nichts tun: Ohne Bestätigung erhalten Sie keine Benachrichtigungen, und die Adresse wird gelöscht.',
  knownSubject: (newsroom) => `Ihre E-Mail-Benachrichtigungen: ${newsroom}`,
  knownHeading: 'Sie erhalten bereits Benachrichtigungen',
  knownText: (newsroom) =>
    `Jemand, vermutlich Sie, hat für diese Adresse E-Mail-Benachrichtigungen von ${newsroom} bestellt; sie erhält sie bereits. Es wurde nichts geändert.`,
  knownIgnore: 'Waren Sie es nicht, müssen Sie nichts tun.',
};
