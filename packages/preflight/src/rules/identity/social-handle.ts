import { listAddresses, findHost } from '../../addresses/list-addresses';
import { isNearMiss } from '../../names/spelling-distance';
import { listLinks } from '../../passages/list-links';
import type { Passage } from '../../passages/passage';
import { toPlace } from '../../places/to-place';
import type { Report, Rule } from '../../rule';

/** Hosts of social networks, each with the network that it belongs to. */
const networks: Readonly<Record<string, string>> = {
  'twitter.com': 'X',
  'x.com': 'X',
  'linkedin.com': 'LinkedIn',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'youtube.com': 'YouTube',
  'tiktok.com': 'TikTok',
  'threads.net': 'Threads',
  'xing.com': 'XING',
};

export const socialHandle: Rule = {
  name: 'social-handle',
  severity: 'warning',
  languages: null,
  *check({ release: { company }, passages }) {
    const profiles = (company?.socialProfiles ?? []).flatMap(({ url }) => toProfile(url) ?? []);
    if (profiles.length === 0) return;
    const handles = [...new Set(profiles.map(({ handle }) => handle))];
    for (const passage of passages) {
      const named = listProfiles(passage);
      yield* named.flatMap(({ start, end, network, handle }) => {
        const own = profiles.filter((profile) => profile.network === network);
        if (own.some((profile) => profile.handle === handle)) return [];
        const meant = own.find((profile) => isNearMiss(handle, profile.handle))?.handle;
        return meant === undefined ? [] : [toReport(passage, start, end, handle, meant)];
      });
      yield* Array.from(passage.text.matchAll(/(?<![\w.@/])@(\w{3,30})\b(?![.]\w)/g)).flatMap(
        ({ 1: handle = '', index }) => {
          const isOwn = handles.includes(handle.toLowerCase());
          const meant = isOwn ? undefined : handles.find((one) => isNearMiss(handle, one));
          const end = index + handle.length + 1;
          return meant === undefined
            ? []
            : [toReport(passage, index, end, `@${handle}`, `@${meant}`)];
        },
      );
    }
  },
};

interface Profile {
  network: string;
  /** Lower case, without @. */
  handle: string;
}

function listProfiles(passage: Passage): (Profile & { start: number; end: number })[] {
  const written = listAddresses(passage.text).map(({ text, start, end }) => ({
    start,
    end,
    url: text,
  }));
  const linked = listLinks(passage)
    .filter(({ words }) => listAddresses(words).length === 0)
    .map(({ href, start, end }) => ({ start, end, url: href }));
  return [...written, ...linked].flatMap(({ url, start, end }) => {
    const profile = toProfile(url);
    return profile === null ? [] : [{ ...profile, start, end }];
  });
}

/** The network and the last part of a profile's address that names its owner. */
function toProfile(url: string): Profile | null {
  const whole = /^https?:/i.test(url) ? url : `https://${url}`;
  const host = findHost(whole)?.replace(/^(?:\w{2}|m|mobile)\./, '') ?? '';
  const network = networks[host];
  const parts =
    whole
      .replace(/^https?:\/\/[^/]{1,260}/i, '')
      .split(/[?#]/)[0]
      ?.split('/') ?? [];
  const [first = '', second = ''] = parts.filter((part) => part !== '');
  const handle = /^(?:company|in|school|showcase|user|c|channel|companies|pages)$/i.test(first)
    ? second
    : first;
  if (network === undefined || handle === '') return null;
  return { network, handle: handle.replace(/^@/, '').toLowerCase() };
}

function toReport(
  passage: Passage,
  start: number,
  end: number,
  found: string,
  meant: string,
): Report {
  return {
    place: toPlace(passage, start, end),
    message: `“${found}” is not the company's profile: it is called “${meant}”.`,
  };
}
