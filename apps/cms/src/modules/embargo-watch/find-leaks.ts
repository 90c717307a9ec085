import type { Probe, ProbeAnswer } from './probe';
import type { Secrets } from './to-secrets';
import { toWindows, toWords } from './to-windows';

/**
 * What a visitor was shown of a release before its instant, each in a few words that quote none
 * of it; empty where nothing.
 *
 * @param unknown what the same request is answered for a release that does not exist; null where
 *   the request names nothing of the release.
 */
export function findLeaks(
  probe: Probe,
  answer: ProbeAnswer,
  unknown: ProbeAnswer | null,
  secrets: Secrets,
): string[] {
  const asked = toAsked(probe);
  const leaks: string[] = [];
  for (const part of ['headers', 'body'] as const) {
    if (hasWords(answer[part], asked, secrets)) leaks.push(`words of the release in the ${part}`);
    if (hasMark(answer[part], asked, secrets)) leaks.push(`a name of the release in the ${part}`);
  }
  if (unknown !== null && answer.status !== unknown.status) {
    leaks.push(`status ${answer.status} where an unknown release answers ${unknown.status}`);
  }
  return leaks.map((leak) => `${toStart(probe)}${leak}`);
}

/** Whether a finding is of this request. */
export function isFindingOf(probe: Probe, { url, saw }: { url: string; saw: string }): boolean {
  return url === probe.url && saw.startsWith(toStart(probe));
}

function toStart({ label, method }: Probe): string {
  return `${label} (${method}): `;
}

/** What the request says itself: an answer that repeats it tells nothing. */
function toAsked({ url, headers, body }: Probe): string {
  const text = `${url} ${JSON.stringify(headers ?? {})} ${body ?? ''}`;
  try {
    return `${text} ${decodeURIComponent(url.replaceAll('+', ' '))}`;
  } catch {
    return text;
  }
}

function hasWords(text: string, asked: string, { windows }: Secrets): boolean {
  const words = toWords(text);
  const askedWords = toWords(asked);
  for (const [size, secret] of windows) {
    if (secret.size === 0) continue;
    const own = new Set(toWindows(askedWords, size));
    if (toWindows(words, size).some((window) => secret.has(window) && !own.has(window)))
      return true;
  }
  return false;
}

function hasMark(text: string, asked: string, { marks }: Secrets): boolean {
  return marks.some((mark) => !asked.includes(mark) && isWholeIn(text, mark));
}

/** Not as a part of a longer name: `/releases/dividend` does not stand in `/releases/dividend-2023`. */
function isWholeIn(text: string, mark: string): boolean {
  const isPart = (neighbour: string) => /^[\w-]$/.test(neighbour);
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const goesOnBefore = isPart(mark.charAt(0)) && isPart(text.charAt(at - 1));
    if (!goesOnBefore && !isPart(text.charAt(at + mark.length))) return true;
  }
  return false;
}
