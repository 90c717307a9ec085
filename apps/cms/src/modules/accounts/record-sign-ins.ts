import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { newsroom, type Person } from '@dateline/release';
import { type AccessEntry, type AccessTrail, getAccessTrail, watchRoute } from './access-trail';
import { createFailureCounter } from './count-failures';
import { storedAccount, toAccountPerson } from './rights';

/** Every way to a session: each answers whose it is. */
const doors = ['/login', '/register', '/register-admin', '/reset-password'];

const answered = z.object({ data: z.object({ user: storedAccount }) });
const typed = z.object({ email: z.string() });

/** Null for an address that no account has: it is kept nowhere. */
type Target = Pick<Person, 'account' | 'address'> | null;

const name = 'dateline.failed-sign-ins';

/** Notes who signs in and out, and who could not. Before Strapi opens its routes. */
export function watchSignIns(strapi: Core.Strapi): void {
  for (const path of doors) watchRoute(strapi, { method: 'POST', path }, noteSignIn);
  watchRoute(strapi, { method: 'POST', path: '/logout' }, noteSignOut);
}

/** Writes those that failed into the trail, few of many. Answers what to stop at the end. */
export function openFailedSignIns(strapi: Core.Strapi, trail: AccessTrail): () => Promise<void> {
  const targets = new Map<number | null, Target>();
  const counter = createFailureCounter<number | null>(({ key, count }) =>
    trail.tell(
      toFailure(targets.get(key) ?? null, `: ${count} more in the minute after the last entry`),
    ),
  );
  strapi.add(name, () => async (target: Target) => {
    const key = target?.account ?? null;
    targets.set(key, target);
    if (counter.take(key)) await trail.tell(toFailure(target, ''));
  });
  return () => counter.flush();
}

function toFailure(target: Target, more: string): AccessEntry {
  return {
    // Whoever tried is nobody that the newsroom knows.
    actor: newsroom,
    action: 'account.sign-in-failed',
    subject: target === null ? null : `account:${target.account ?? ''}`,
    reason: `${target?.address ?? 'An address that no account has'}${more}`,
  };
}

async function noteSignIn(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    // Not waited for: how long an answer takes must not tell whether there is such an account.
    void noteFailure(ctx.request.body).catch((fault: unknown) => strapi.log.error(fault));
    throw error;
  }
  const answer = answered.safeParse(ctx.body);
  if (answer.success) await tellOf(toAccountPerson(answer.data.data.user), 'account.sign-in');
}

async function noteSignOut(ctx: Context, next: Next): Promise<void> {
  const user = storedAccount.safeParse(ctx.state['user']);
  await next();
  if (user.success) await tellOf(toAccountPerson(user.data), 'account.sign-out');
}

async function tellOf(actor: Person, action: string): Promise<void> {
  const subject = `account:${actor.account ?? ''}`;
  await getAccessTrail(strapi).tell({ actor, action, subject });
}

async function noteFailure(body: unknown): Promise<void> {
  const given = typed.safeParse(body);
  // An invitation or a link that is over says nobody's address.
  if (!given.success) return;
  const email = given.data.email.toLowerCase();
  const found: unknown = await strapi.db.query('admin::user').findOne({ where: { email } });
  const account = storedAccount.nullable().parse(found);
  await strapi.get<(target: Target) => Promise<void>>(name)(account && toAccountPerson(account));
}
