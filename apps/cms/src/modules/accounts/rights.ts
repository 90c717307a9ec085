import type { Core } from '@strapi/strapi';
import type { Actor, Person, Right } from '@dateline/release';
import { z } from 'zod';
import { permissionActions } from '../../platform/strapi-services';

/** A right over releases, or one beside them: to read the trail, to see to e-mail alerts. */
export type Permission = Right | 'audit' | 'alerts';

/** The permissions that an administrator gives to roles, in the words of Strapi's settings. */
const actions: Record<Permission, string> = {
  write: 'Put up for approval and correct',
  approve: 'Approve and send back',
  override: 'Override what the preflight calls an error',
  schedule: 'Schedule and hold',
  issue: 'Issue now',
  withdraw: 'Withdraw',
  audit: 'Read and verify the audit trail',
  alerts: 'See how e-mail alerts stand, and delete a subscriber',
};

export function toAction(right: Permission): string {
  return `api::release.${right}`;
}

/** A permission as the settings of roles call it. */
export function describePermission({ action, subject }: { action: string; subject?: string }) {
  const own = Object.entries(actions).find(([right]) => action === `api::release.${right}`);
  if (own !== undefined) return `“${own[1]}”`;
  const verb = action.slice(action.lastIndexOf('.') + 1);
  const type = subject?.slice(subject.lastIndexOf('.') + 1).replaceAll('-', ' ');
  return type === undefined ? `“${verb}”` : `“${verb}” on “${type}”`;
}

/** Makes the rights known to Strapi, so that roles can be given them. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  await permissionActions(strapi).registerMany(
    Object.entries(actions).map(([right, displayName]) => ({
      section: 'settings',
      category: 'releases',
      subCategory: 'life',
      displayName,
      uid: `release.${right}`,
    })),
  );
}

/** What Strapi keeps of an account. */
export const storedAccount = z.object({
  id: z.number(),
  email: z.string(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
});
export type Account = z.infer<typeof storedAccount>;

export function toAccountPerson({ id, email, firstname, lastname }: Account): Person {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { account: id, name: name === '' ? null : name, address: email };
}

/** What Strapi knows of a signed-in account at a request. */
export interface SignedIn {
  user: Account & { roles?: { name: string }[] };
  userAbility: { can(action: string, subject?: string): boolean };
}

const signedIn = z.looseObject({
  user: z.looseObject({ email: z.string() }),
  userAbility: z.looseObject({}),
});

/** Whether a request, by its state, came from a signed-in account. */
export function isSignedIn(state: unknown): state is SignedIn {
  return signedIn.safeParse(state).success;
}

/** The account as the domain sees it. */
export function toActor({ user, userAbility }: SignedIn): Actor {
  const rights = (Object.keys(actions) as Permission[]).filter(
    (right): right is Right =>
      right !== 'audit' && right !== 'alerts' && userAbility.can(toAction(right)),
  );
  return { ...toAccountPerson(user), roles: (user.roles ?? []).map(({ name }) => name), rights };
}
