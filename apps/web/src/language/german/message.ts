import type { Messages } from '../messages';

export const message: Messages['message'] = {
  noSuchPageTitle: 'Seite nicht gefunden',
  noSuchPageDescription: 'Unter dieser Adresse gibt es keine Seite.',
  noSuchPage: 'Unter dieser Adresse gibt es keine Seite',
  noSuchPageAdvice:
    'Vielleicht fehlt ein Buchstabe. Eine veröffentlichte Mitteilung behält ihre Adresse auf Dauer, und frühere Adressen führen zu ihr.',
  notNowTitle: 'Vorübergehend nicht erreichbar',
  notNowDescription: 'Der Newsroom kann gerade nicht antworten.',
  notNow: 'Der Newsroom kann gerade nicht antworten',
  notNowAdvice:
    'Nichts ist verloren: Jede veröffentlichte Mitteilung ist so erhalten, wie sie war. Bitte laden Sie diese Seite in einer Minute erneut.',
  latestReleases: 'Zu den neuesten Mitteilungen',
};
