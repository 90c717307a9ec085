import type { Messages } from '../messages';

export const alerts: Messages['alerts'] = {
  title: 'E-Mail-Benachrichtigung',
  description: (newsroom) => `Mitteilungen von ${newsroom} per E-Mail erhalten.`,
  intro:
    'Neue Mitteilungen erreichen Sie per E-Mail, sobald sie veröffentlicht sind. Wählen Sie aus, was Sie erhalten möchten; jede E-Mail enthält einen Link, um das zu ändern oder zu beenden.',
  address: 'Ihre E-Mail-Adresse',
  addressHint: 'Sie erhalten eine E-Mail mit einem Link, um sie zu bestätigen.',
  companies: 'Unternehmen',
  companiesHint: 'Ohne Auswahl erhalten Sie die Mitteilungen aller Unternehmen.',
  categories: 'Themen',
  categoriesHint: 'Ohne Auswahl erhalten Sie alle Themen.',
  language: 'Sprache der E-Mails',
  languageHint: 'Die Mitteilungen selbst kommen in der Sprache, in der sie veröffentlicht sind.',
  english: 'Englisch',
  german: 'Deutsch',
  trap: 'Dieses Feld frei lassen',
  submit: 'Benachrichtigungen bestellen',
  privacy:
    'Ihre Adresse wird verschlüsselt aufbewahrt, nur für diese E-Mails verwendet und beim Abbestellen gelöscht. Ob Sie die E-Mails lesen, wird nicht verfolgt.',
  faults: {
    address:
      'An diese E-Mail-Adresse können wir nicht schreiben. Schreiben Sie sie wie name@example.com.',
    busy: 'Im Augenblick bestellen zu viele Menschen Benachrichtigungen. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    'not-now':
      'Ihre Bestellung konnte gerade nicht angenommen werden. Bitte versuchen Sie es in einer Minute noch einmal.',
    elsewhere:
      'Das Formular kam von einer anderen Website. Bitte senden Sie es noch einmal von hier aus.',
  },
  outcomes: {
    sent: {
      title: 'Bitte sehen Sie in Ihr Postfach',
      text: 'Wenn die Adresse Benachrichtigungen erhalten kann, ist eine E-Mail an sie unterwegs. Folgen Sie dem Link darin innerhalb von 48 Stunden, um sie zu bestätigen.',
    },
    confirmed: {
      title: 'Ihre Benachrichtigungen sind bestätigt',
      text: 'Neue Mitteilungen erreichen Sie per E-Mail, sobald sie veröffentlicht sind.',
    },
    saved: {
      title: 'Ihre Auswahl ist gespeichert',
      text: 'Sie gilt ab der nächsten Mitteilung.',
    },
    unsubscribed: {
      title: 'Sie haben sich abgemeldet',
      text: 'Sie erhalten keine Benachrichtigungen mehr, und Ihre Adresse ist gelöscht.',
    },
  },
  confirm: {
    title: 'Benachrichtigungen bestätigen',
    text: (address) => `Benachrichtigungen sollen an ${address} gehen.`,
    submit: 'Bestätigen',
  },
  preferences: {
    title: 'Ihre Benachrichtigungen',
    text: (address) => `Benachrichtigungen gehen an ${address}.`,
    submit: 'Speichern',
    leave: 'Abbestellen',
    leaveText: 'Alle Benachrichtigungen beenden und Ihre Adresse löschen.',
  },
  unsubscribe: {
    title: 'Abbestellen',
    text: (address) => `Alle Benachrichtigungen an ${address} beenden und diese Adresse löschen?`,
    submit: 'Abbestellen',
  },
  allCompanies: 'Alle Unternehmen',
  allCategories: 'Alle Themen',
  gone: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er ist verbraucht, oder seine Zeit ist abgelaufen. Sie können Benachrichtigungen neu bestellen.',
    again: 'Benachrichtigungen bestellen',
  },
};
