import { findHost, listAddresses, toRegisteredName } from '../../addresses/list-addresses';
import type { Passage } from '../../passages/passage';
import { listLinks } from '../../passages/list-links';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

/** Hosts through which wires and shorteners count clicks: what a link's words say is behind them. */
const counters = new Set(
  'globenewswire.com businesswire.com prnewswire.com c212.net newswire.ca newsfilecorp.com accessnewswire.com accesswire.com pr.report acnnewswire.com einpresswire.com cision.com eqs.com eqs-cockpit.com notified.com lnks.gd bit.ly ow.ly hubs.ly tinyurl.com lnkd.in'.split(
    ' ',
  ),
);

/** Mail programs' own redirections: they name the mailbox that the text came through, and expire. */
const mailFilters = [
  'safelinks.protection.outlook.com',
  'urldefense.com',
  'urldefense.proofpoint.com',
  'protect-us.mimecast.com',
  'protect-eu.mimecast.com',
  'linkprotect.cudasvc.com',
];

export const linkTarget: Rule = {
  name: 'link-target',
  severity: 'error',
  languages: null,
  *check({ passages }) {
    for (const passage of passages) {
      for (const link of listLinks(passage)) {
        const fault = describeFault(link.href, link.words);
        if (fault === null) continue;
        yield { place: toPlace(passage, link.start, link.end), ...fault };
      }
      yield* listLooseWords(passage);
      yield* listUnreadLinks(passage);
    }
  },
};

function describeFault(href: string, words: string): Pick<Report, 'message' | 'severity'> | null {
  const target = href.trim();
  if (/^(?:#|#!|https?:\/\/#?|https?:|about:blank|javascript:.*)?$/i.test(target)) {
    return { message: `The link “${words}” leads nowhere: give it an address or take it away.` };
  }
  if (target.startsWith('#')) {
    return {
      message: `The link “${words}” leads to “${target}”, a place that the page does not have.`,
    };
  }
  const host = findHost(target);
  if (host === null) return null;
  if (
    /^(?:example\.(?:com|org|net)|localhost|127\.0\.0\.1|(?:your|my)?(?:domain|company|website)\.com|test\.com)(?::\d+)?$/.test(
      host,
    )
  ) {
    return { message: `The link “${words}” leads to the placeholder “${host}”.` };
  }
  if (mailFilters.some((one) => host === one || host.endsWith(`.${one}`))) {
    return {
      message: `The link “${words}” leads through the mail filter ${host}: give the address itself.`,
      severity: 'warning',
    };
  }
  return describeOther(host, words);
}

/** Words that are an address promise that address. */
function describeOther(host: string, words: string): Pick<Report, 'message' | 'severity'> | null {
  const [address] = listAddresses(words);
  if (address === undefined || address.end - address.start < words.trim().length) return null;
  const [said, meant] = [toRegisteredName(address.host), toRegisteredName(host)];
  if (said === meant || counters.has(meant)) return null;
  // One network under two names.
  if (said === 'twitter.com' && meant === 'x.com') return null;
  return { message: `The link says “${address.text}”, but leads to “${host}”.` };
}

const here =
  /\b(?:click(?:ing)?|found|available|accessed|register|downloaded?|read|seen|viewed)(?: (?:online|also|directly|on))? (here)\b(?=[.,;)]|$| (?:to|for|and|or)\b)/giu;

/** In capitals among other words it was a link, wherever it stands. */
const shouted = /(?<=\p{Ll}{2,20} )(HERE)(?=[.,;)]|$| (?:to|for)\b)/gu;

/** “Found here” without a link: the link was lost on the way. */
function* listLooseWords(passage: Passage): Iterable<Report> {
  const links = listLinks(passage);
  const found = [here, shouted].flatMap((pattern) => [...passage.text.matchAll(pattern)]);
  const seen = new Set<number>();
  for (const match of found) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (links.some((link) => link.start < end && start < link.end)) continue;
    if (seen.has(start)) continue;
    seen.add(start);
    yield {
      place: toPlace(passage, start, end),
      message: `“${match[0]}” has no link: give it an address or write the address out.`,
      severity: 'warning',
    };
  }
}

/** A placeholder link as Markdown writes it, in a text that was pasted as it was. */
function* listUnreadLinks(passage: Passage): Iterable<Report> {
  for (const { 0: whole, 1: words = '', index } of passage.text.matchAll(
    /\[([^[\]\n]{1,80})\]\((?:#|https?:\/\/|)\)/gu,
  )) {
    yield {
      place: toPlace(passage, index, index + whole.length),
      message: `The link “${words}” leads nowhere: give it an address or take it away.`,
    };
  }
}
