import { createSessionDoor } from './create-session-door';

/** A server that knows one token, and sessions that end when it says so. */
function openServer() {
  const server = { valid: 'first', hasSession: true, save: 200, asked: [] as string[] };
  const send: typeof fetch = async (input, init) => {
    const path = String(input);
    const token = new Headers(init?.headers).get('authorization');
    server.asked.push(`${init?.method ?? 'GET'} ${path}`);
    if (path === '/admin/access-token') return answer(server.hasSession ? 200 : 401);
    return answer(token === `Bearer ${server.valid}` ? server.save : 401);
  };
  return { server, send };
}

const answer = (status: number) => new Response(JSON.stringify({ status }), { status });

function open({ signsIn = true } = {}) {
  const { server, send } = openServer();
  const dialogs: string[] = [];
  const door: typeof fetch = createSessionDoor({
    send,
    // As Strapi's own renewal does it, which goes through the door too.
    renew: async () => {
      const renewed = await door('/admin/access-token', { method: 'POST' });
      if (!renewed.ok) throw new Error('Session expired.');
      return server.valid;
    },
    signInAgain: async () => {
      dialogs.push('asked');
      server.hasSession = signsIn;
      return signsIn;
    },
  });
  const save = (token: string) =>
    door('/content-manager/1', {
      method: 'PUT',
      body: '{}',
      headers: { authorization: `Bearer ${token}` },
    });
  return { server, dialogs, door, save };
}

test('given a token that ran out, a refused save is answered with its own refusal', async () => {
  const { server, dialogs, save } = open();
  await save('first');
  server.valid = 'second';
  server.save = 409;
  expect((await save('first')).status).toBe(409);
  expect(dialogs).toEqual([]);
});

test('given a session that has ended, the request goes on once somebody has signed in', async () => {
  const { server, dialogs, save } = open();
  await save('first');
  Object.assign(server, { valid: 'second', hasSession: false });
  expect((await save('first')).status).toBe(200);
  expect(dialogs).toEqual(['asked']);
});

test('who would rather sign out gets the answer that ends the session', async () => {
  const { server, save } = open({ signsIn: false });
  await save('first');
  Object.assign(server, { valid: 'second', hasSession: false });
  expect((await save('first')).status).toBe(401);
});

test('a page that never was signed in asks nobody to sign in over it', async () => {
  const { server, dialogs, save } = open();
  Object.assign(server, { valid: 'second', hasSession: false });
  expect((await save('of-last-week')).status).toBe(401);
  expect(dialogs).toEqual([]);
});

test('a wrong password and a request without a token stay what they are', async () => {
  const { server, door } = open();
  const headers = { authorization: 'Bearer null' };
  expect((await door('/admin/login', { method: 'POST', headers })).status).toBe(401);
  expect((await door('/anything')).status).toBe(401);
  expect(server.asked).toEqual(['POST /admin/login', 'GET /anything']);
});
