import type { Messages } from '../messages';

export const withdrawal: Messages['withdrawal'] = {
  title: 'Zurückgezogen',
  titleOf: (company) => `Zurückgezogen | ${company}`,
  description: 'Die Mitteilung unter dieser Adresse wurde zurückgezogen.',
  heading: 'Diese Mitteilung wurde zurückgezogen',
  withdrawnOn: (company) =>
    `${company} hat sie am {when} zurückgezogen. Sie kann hier in keiner ihrer Ausgaben mehr gelesen werden.`,
  notice: 'Hinweis',
  releasesOf: (company) => `Mitteilungen von ${company}`,
  hash: (edition) => `SHA-256 dieses Hinweises, Ausgabe ${edition}`,
  withoutNotice:
    'Der Hinweis, wann und warum, kann gerade nicht angezeigt werden. Bitte laden Sie diese Seite in einer Minute erneut.',
};
