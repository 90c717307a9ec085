import { difficultSlugs } from './content/difficult-slugs.mjs';

/**
 * @typedef {object} PageKind
 * @property {string} name
 * @property {string} path
 * @property {number} status
 */

/** @type {(name: string, path: string, status?: number) => PageKind} */
const toKind = (name, path, status = 200) => ({ name, path, status });

/** @type {(slug: string, rest?: string) => string} */
const toRelease = (slug, rest = '') => `/releases/${slug}${rest}`;

/** Releases of the sample newsroom. */
export const sampleReleases = {
  text: toRelease('cellectar-granted-sme-status-by-the-european-medicines-agency'),
  figures: toRelease('varmholt-second-quarter-2026-results'),
  portrait: toRelease('varmholt-appoints-mareike-oldenhove-chief-financial-officer'),
};

/** Pages of a newsroom with the sample and the difficult content, one of every kind at least. */
export const pageKinds = [
  toKind('Home', '/'),
  toKind('Home in German', '/de'),
  toKind('Archive', '/archive'),
  toKind('Archive in German', '/de/archive'),
  toKind('Archive of a year', '/archive/2024'),
  toKind('Search, nothing asked', '/search'),
  toKind('Search with finds', '/search?q=heat+stores'),
  toKind('Search with conditions', '/search?q=results&company=varmholt&year=2026'),
  toKind('Search, mistyped', '/search?q=Eisenhuttenstat'),
  toKind('Search without finds', '/search?q=pangolin'),
  toKind('Company', '/companies/varmholt'),
  toKind('Company in German', '/de/companies/varmholt'),
  toKind('Company with a long name and no logo', '/companies/kestrelwood'),
  toKind('Company from right to left', '/companies/nakheel-oasis'),
  toKind('Contacts', '/contacts'),
  toKind('Media library', '/media'),
  toKind('Calendar', '/calendar'),
  toKind('Calendar in German', '/de/calendar'),
  toKind('Event to come', '/calendar/varmholt-results-third-quarter-2026'),
  toKind('Event that was', '/calendar/varmholt-results-second-quarter-2026'),
  toKind('Event in German', '/de/calendar/varmholt-kapitalmarkttag-2026'),
  toKind('Alerts', '/alerts'),
  toKind('Alerts in German', '/de/alerts'),
  toKind('Alerts, a mail was sent', '/alerts/done/sent'),
  toKind('Alerts, confirmed', '/alerts/done/confirmed'),
  toKind('Alerts, preferences saved', '/alerts/done/saved'),
  toKind('Alerts, ended', '/de/alerts/done/unsubscribed'),
  toKind('Release with text', sampleReleases.text),
  toKind('Release with figures', sampleReleases.figures),
  toKind('Release with a portrait', sampleReleases.portrait),
  toKind('Release with a long headline', toRelease(difficultSlugs.longHeadline)),
  toKind('Release in German', toRelease(difficultSlugs.german)),
  toKind('Release with twelve columns', toRelease(difficultSlugs.tables)),
  toKind('Release with names from right to left', toRelease(difficultSlugs.rightToLeft)),
  toKind('Release of one sentence', toRelease(difficultSlugs.bare)),
  toKind('Release with a small picture', toRelease(difficultSlugs.pictured)),
  toKind('Correction', toRelease(difficultSlugs.corrected)),
  toKind('Superseded edition', toRelease(difficultSlugs.corrected, '/editions/1')),
  toKind('Changes', toRelease(difficultSlugs.corrected, '/editions/2/changes')),
  toKind('Withdrawn', toRelease(difficultSlugs.withdrawn), 410),
  toKind('Unknown address', '/releases/no-such-release', 404),
];

/** Pages of a newsroom in which nothing was ever issued. */
export const emptyPageKinds = [
  toKind('Empty: home', '/'),
  toKind('Empty: archive', '/archive'),
  toKind('Empty: search', '/search?q=results'),
  toKind('Empty: contacts', '/contacts'),
  toKind('Empty: media library', '/media'),
  toKind('Empty: calendar', '/calendar'),
  toKind('Empty: alerts', '/alerts'),
];

/** Where the CMS does not answer, and the web has never kept the page. */
export const unavailablePageKind = toKind('Unavailable', '/releases/never-asked-for', 503);

/** What editions come as beside pages. */
export const documentKinds = [
  ...Object.entries({ ...sampleReleases, tables: toRelease(difficultSlugs.tables) }),
  ['names from right to left', toRelease(difficultSlugs.rightToLeft)],
  ['a long headline', toRelease(difficultSlugs.longHeadline)],
].flatMap(([words, path]) => [
  toKind(`PDF of a release with ${words}`, `${path}/editions/1/release.pdf`),
  toKind(`Card of a release with ${words}`, `${path}/editions/1/card.png`),
]);
