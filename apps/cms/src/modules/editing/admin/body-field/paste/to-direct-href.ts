/** Where mail filters and search pages put the address that a reader was given. */
const wrappers: { host: RegExp; path: string; parameter: string }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, path: '/', parameter: 'url' },
  { host: /^www\.google\.[a-z.]+$/, path: '/url', parameter: 'q' },
];

/**
 * The address itself, where a link leads through Outlook's Safe Links or Google's redirect: those
 * name the mailbox of whoever copied them, which has no place in a release.
 */
export function toDirectHref(href: string): string {
  if (!URL.canParse(href)) return href;
  const address = new URL(href);
  for (const { host, path, parameter } of wrappers) {
    if (!host.test(address.hostname) || address.pathname !== path) continue;
    return address.searchParams.get(parameter) ?? href;
  }
  return href;
}
