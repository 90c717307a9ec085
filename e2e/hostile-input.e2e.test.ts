import { openAnonymousClient } from './leaks/anonymous-client.mjs';
import type { Probe } from './leaks/probe.mjs';
import { hostilePlaces } from './hostile/hostile-places.mjs';
import { hostileWords } from './hostile/hostile-words.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openCountingProxy } from './stack/open-counting-proxy.mjs';

let newsroom: Newsroom;
let proxy: Awaited<ReturnType<typeof openCountingProxy>>;
let client: ReturnType<typeof openAnonymousClient>;

beforeAll(async () => {
  newsroom = await openNewsroom({
    between: async (cmsUrl) => {
      proxy = await openCountingProxy(cmsUrl);
      return proxy.url;
    },
  });
  client = openAnonymousClient(newsroom);
});
afterAll(async () => {
  client.close();
  await newsroom.close();
  proxy.close();
});

const toProbe = (path: string, more: Partial<Probe> = {}): Probe => ({
  route: '',
  method: 'GET',
  to: 'web',
  path,
  ...more,
});

/** What an answer must never be, whatever was asked. */
function listFaults({ status, headers, body }: Awaited<ReturnType<typeof client.ask>>) {
  const byName = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const isHtml = byName.get('content-type')?.includes('html') ?? false;
  return [
    status >= 500 && `status ${status}`,
    byName.has('set-cookie') && 'a cookie',
    body.includes('<p>injected') && 'a body that was injected',
    (body.includes('<script>alert') || body.includes('" onfocus=alert')) &&
      'a script that was injected',
    /root:.*:0:0:|notificationSecret/.test(body) && 'a file that is nobody’s business',
    /SQLITE|SqliteError|syntax error|fts5:|tsquery|node_modules|\.[cm]?[jt]s:\d+:\d+/.test(body) &&
      'words from inside',
    // Next refuses a malformed address before our headers are set.
    isHtml &&
      status !== 400 &&
      !byName.get('content-security-policy')?.includes("default-src 'none'") &&
      'no Content-Security-Policy',
    status < 300 && byName.get('x-content-type-options') !== 'nosniff' && 'sniffing allowed',
    // A redirect stays in the newsroom.
    /^(\/\/|\\)|^https?:\/\/(?!localhost|127\.0\.0\.1)/.test(byName.get('location') ?? '') &&
      'a redirect to elsewhere',
  ].filter((fault) => fault !== false);
}

test.each(Object.entries(hostilePlaces))(
  'every hostile word is answered calmly, and asks little of the CMS: %s',
  async (_, toPath) => {
    const found: unknown[] = [];
    const words = Object.entries(hostileWords);
    proxy.countSince();
    for (const [name, word] of words) {
      const answer = await client.ask(toProbe(toPath(word)));
      const faults = listFaults(answer);
      if (faults.length > 0) found.push({ name, status: answer.status, faults });
    }
    expect(found).toEqual([]);
    // The newsroom's own jobs look at its pages, too.
    expect(proxy.countSince()).toBeLessThan(4 * words.length);
  },
);

const pages = ['/', '/search?q=heat', '/archive', '/archive/2024', '/calendar', '/alerts'];
const documents = ['/feeds/rss.xml', '/sitemap.xml', '/calendar.ics', '/search/suggest?q=heat'];

test.each([...pages, ...documents])(
  'no other method than reading does anything: %s',
  async (path) => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'QUERY', 'TRACE']) {
      const answer = await client.ask(toProbe(path, { method }));
      expect({ method, faults: listFaults(answer) }).toEqual({ method, faults: [] });
      expect({ method, status: answer.status }).not.toEqual({ method, status: 200 });
    }
  },
);

const forms = ['/alerts', '/alerts/confirm/x', '/api/alerts/unsubscribe/x', '/search'];
const types = [
  ...['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'text/xml'],
  ...['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded; charset=utf-7', ''],
];
const bodies = {
  nothing: '',
  'a word': 'x',
  'no JSON': '{',
  'a deep one': '['.repeat(20_000),
  'a prototype': 'address[__proto__][x]=1&__proto__[x]=1&constructor[prototype][x]=1',
  'the same field often': 'address=a%40b.example&'.repeat(500),
  'a header in the address': 'address=a%40b.example%0d%0aBcc:%20c%40d.example&email=a%0aBcc:b@c.d',
  'NUL and no UTF-8': 'address=%00%FF&company=%FF',
  'two megabytes': `address=${'a'.repeat(2 * 1024 * 1024)}`,
};

test.each(forms)(
  'no body, whatever it is and says that it is, upsets the newsroom: %s',
  async (path) => {
    const found: unknown[] = [];
    proxy.countSince();
    for (const type of types) {
      for (const [name, body] of Object.entries(bodies)) {
        const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
        const answer = await client.ask(toProbe(path, { method: 'POST', headers, body }));
        const faults = listFaults(answer);
        if (faults.length > 0) found.push({ type, name, status: answer.status, faults });
      }
    }
    expect(found).toEqual([]);
    expect(proxy.countSince()).toBeLessThan(4 * types.length * Object.keys(bodies).length);
  },
);

test('a flood of all that leaves the newsroom answering, and its prototypes as they were', async () => {
  const probes = Object.values(hostilePlaces).flatMap((toPath) =>
    Object.values(hostileWords)
      .slice(0, 8)
      .map((word) => toProbe(toPath(word))),
  );
  expect(probes.length).toBeGreaterThan(200);
  const { failures } = await client.look(probes, new Map());
  expect(failures).toEqual([]);
  for (const path of ['/', '/api/health', '/search?q=heat']) {
    const answer = await client.ask(toProbe(path));
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  }
});
