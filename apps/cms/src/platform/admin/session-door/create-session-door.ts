type Fetch = typeof fetch;

interface DoorParts {
  /** As the browser sends. */
  send: Fetch;
  /** Renews the token that was sent; rejects where the session has ended. */
  renew: (sentToken: string) => Promise<string>;
  /** Has the person sign in over the page; false where they would rather sign out. */
  signInAgain: () => Promise<boolean>;
}

const renewal = '/admin/access-token';
const ownAnswers = /\/admin\/(login|logout|access-token)$/;

/**
 * Strapi's panel takes every refusal that comes after a renewed token for the end of the session,
 * and signs the person out with all that is typed. Here a request whose token has run out is sent
 * again with a new one, and its own answer counts; a session that has ended is begun anew over the
 * page, while what was asked waits.
 */
export function createSessionDoor({ send, renew, signInAgain }: DoorParts): Fetch {
  // Before anything was answered there is nothing to lose: Strapi shows its own page to sign in.
  let hasWorked = false;

  async function renewOrSignIn(input: string | URL, init?: RequestInit): Promise<Response> {
    const answer = await send(input, init);
    if (answer.status !== 401 || !hasWorked || !(await signInAgain())) return answer;
    return send(input, init);
  }

  return async (input, init) => {
    if (input instanceof Request) return send(input, init);
    const path = toPath(input);
    if (path.endsWith(renewal)) return renewOrSignIn(input, init);
    const answer = await send(input, init);
    const headers = new Headers(init?.headers);
    const token = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
    if (token === undefined || ownAnswers.test(path)) return answer;
    if (answer.ok) hasWorked = true;
    if (answer.status !== 401) return answer;
    const renewed = await renew(token).catch(() => null);
    if (renewed === null) return answer;
    headers.set('authorization', `Bearer ${renewed}`);
    return send(input, { ...init, headers });
  };
}

function toPath(input: string | URL): string {
  return new URL(input, 'http://localhost').pathname;
}
