/** A web address, a bare host or a mailbox in a text. */
export interface Address {
  kind: 'web' | 'mail';
  start: number;
  end: number;
  /** As written, without the full stop or bracket that follows it. */
  text: string;
  /** Lower case, without `www.`. */
  host: string;
}

/** Endings that make `word.word` an address even without `www.`; others are more often a slip. */
const endings =
  'com|org|net|io|ai|co|biz|info|eu|de|ch|at|fr|it|es|nl|be|se|no|dk|fi|pt|pl|ie|uk|ca|us|au|nz|jp|cn|in|br|mx|tv|me|bio|tech|health|energy|example';

// Every repetition is bounded, and what it takes in ends before what follows it.
const pattern = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s<>"“”()\\[\\]{}|]{1,500}',
    '[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
    `(?<![\\w.@/-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}\\.(?:${endings})\\b(?![.-]?\\w)(?:\\/[^\\s<>"“”()\\[\\]{}|]{0,300})?`,
  ].join('|'),
  'giu',
);

/** Lists the addresses of a text in their order; “rose.It fell” lacks a space and is none. */
export function listAddresses(text: string): Address[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    const written = found.replace(/[.,;:!?'’*_]{1,10}$/u, '');
    const kind: Address['kind'] = written.includes('@') && !written.includes('/') ? 'mail' : 'web';
    const host = kind === 'mail' ? written.slice(written.lastIndexOf('@') + 1) : toHost(written);
    return {
      kind: kind,
      start: index,
      end: index + written.length,
      text: written,
      host: host.toLowerCase().replace(/^www\./, ''),
    };
  }).filter(
    ({ text: written, host }) =>
      host.includes('.') && !/^[\p{Ll}\d-]+\.\p{Lu}\p{Ll}/u.test(written),
  );
}

/** The host of a link's target; null for one that leads to no host. */
export function findHost(href: string): string | null {
  const mailbox = /^mailto:[^@?]{1,100}@([^?]{1,260})/i.exec(href)?.[1];
  const host = mailbox ?? (/^https?:\/\//i.test(href) ? toHost(href) : '');
  return host === '' ? null : host.toLowerCase().replace(/^www\./, '');
}

function toHost(address: string): string {
  const [host = ''] = address.replace(/^https?:\/\//i, '').split(/[/?#:]/);
  return host;
}

/** Second-level names under which companies register, such as `co.uk`. */
const shared = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'plc']);

/** What a company registers: `ir.varmholt.co.uk` is `varmholt.co.uk`. */
export function toRegisteredName(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const isShared = labels.length > 2 && shared.has(second) && (labels.at(-1) ?? '').length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}
