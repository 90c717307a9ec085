import { sampleReleases } from '../../quality/page-kinds.mjs';

const release = sampleReleases.text;

/**
 * Where words of an anonymous visitor get into the newsroom's web: the addresses around a word.
 * @type {Readonly<Record<string, (word: string) => string>>}
 */
export const hostilePlaces = {
  'search, words': (word) => `/search?q=${word}`,
  'search, company': (word) => `/search?q=heat&company=${word}`,
  'search, category': (word) => `/search?category=${word}`,
  'search, year': (word) => `/search?year=${word}`,
  'search, language': (word) => `/search?language=${word}`,
  'search, next page': (word) => `/search?q=heat&after=${word}`,
  'search, name of a parameter': (word) => `/search?${word}=heat`,
  'search, several at once': (word) => `/search?q=${word}&q=heat&q[]=${word}&q[__proto__]=${word}`,
  'search in German': (word) => `/de/search?q=${word}`,
  suggestions: (word) => `/search/suggest?q=${word}`,
  'a language': (word) => `/${word}/archive`,
  'a list by its inner name': (word) => `/lists/${word}/archive`,
  'a year of the archive': (word) => `/archive/${word}`,
  'a page of the archive': (word) => `/archive?after=${word}`,
  'a company': (word) => `/companies/${word}`,
  'an event': (word) => `/calendar/${word}`,
  'a calendar file': (word) => `/calendar/${word}/event.ics`,
  'a company’s calendar file': (word) => `/companies/${word}/calendar.ics`,
  'a company’s feed': (word) => `/feeds/companies/${word}/rss.xml`,
  'a category’s feed': (word) => `/feeds/categories/${word}/atom.xml`,
  'the format of a feed': (word) => `/feeds/${word}`,
  'a parameter of a feed': (word) => `/feeds/feed.json?page=${word}&${word}=1`,
  'a sitemap': (word) => `/sitemaps/${word}`,
  'a parameter of the sitemap': (word) => `/sitemap.xml?page=${word}`,
  'a release': (word) => `/releases/${word}`,
  'an edition': (word) => `${release}/editions/${word}`,
  'a PDF': (word) => `${release}/editions/${word}/release.pdf`,
  'a card': (word) => `/releases/${word}/editions/1/card.png`,
  'a contact': (word) => `${release}/editions/1/contacts/${word}.vcf`,
  changes: (word) => `${release}/editions/${word}/changes`,
  'a theme': (word) => `/theme/${word}`,
  'the newsroom’s own script': (word) => `/enhance.${word}.js`,
  'a file': (word) => `/files/${word}/report.pdf`,
  'the name of a file': (word) => `/files/${'0'.repeat(64)}/${word}`,
  'a preview': (word) => `/preview/${word}`,
  'alerts, choices in the address': (word) => `/alerts?company=${word}&category=${word}`,
  'alerts, confirmation': (word) => `/alerts/confirm/${word}`,
  'alerts, preferences': (word) => `/alerts/preferences/${word}`,
  'alerts, end': (word) => `/alerts/unsubscribe/${word}`,
  'alerts, end by one click': (word) => `/api/alerts/unsubscribe/${word}`,
};
