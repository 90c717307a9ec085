import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function readPolicy(address: string): Promise<Record<string, string[]>> {
  const { headers } = await fetch(newsroom.url + address);
  const directives = (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  });
  return Object.fromEntries(directives);
}

test.each(['/admin/init', '/admin', '/graphql', '/nowhere'])(
  'at %s pages may load from this origin and connect to it, and to no other host but the public site',
  async (address) => {
    const policy = await readPolicy(address);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['object-src']).toEqual(["'none'"]);
    const hosts = Object.values(policy)
      .flat()
      .filter((source) => !/^(?:'[a-z-]+'|data:|blob:)$/.test(source));
    expect(hosts).toEqual(['https://newsroom.example']);
  },
);

test('the other headers of protection are sent as before', async () => {
  const { headers } = await fetch(`${newsroom.url}/admin/init`);
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
});
