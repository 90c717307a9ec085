import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Person } from '@dateline/release';
import type { RecordedAction } from '../records/audit';
import type { Transact } from '../records/records';
import { type Account, toAccountPerson } from './rights';
import { writeAccountsWhole } from './write-accounts-whole';

interface AccountDependencies {
  strapi: Core.Strapi;
  transact: Transact;
  findActor: () => Person;
}

const account = z.object({
  id: z.number(),
  email: z.string().nullable(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  isActive: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
  password: z.string().nullish(),
  roles: z.array(z.object({ name: z.string() })),
});
type StoredAccount = z.infer<typeof account>;

const role = z.object({ id: z.number(), name: z.string(), description: z.string().nullish() });
type StoredRole = z.infer<typeof role>;

type AccountEntry = Pick<RecordedAction, 'action' | 'subject' | 'reason'>;

/**
 * Keeps in the trail which accounts and roles there are and what they may do: whoever can make a
 * second account can be a second person. Listens to the database layer, where all doors end, and in
 * the transaction that makes the change.
 */
export function recordAccounts(dependencies: AccountDependencies): void {
  const { strapi } = dependencies;
  writeAccountsWhole(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterCreate({ result }) {
      const made = await findAccount(strapi, { id: toId(result) });
      if (made !== null) await record(dependencies, [toEntry(made, 'create', describe(made))]);
    },
    async beforeUpdate({ params, state }) {
      state['before'] = await findAccount(strapi, params.where);
    },
    async afterUpdate({ result, state }) {
      const before = account.nullish().parse(state['before']);
      const after = result === null ? null : await findAccount(strapi, { id: toId(result) });
      if (before && after) await record(dependencies, listChanges(before, after), after);
    },
    async beforeDelete({ params, state }) {
      state['before'] = await findAccount(strapi, params.where);
    },
    async afterDelete({ state }) {
      const before = account.nullish().parse(state['before']);
      if (before) await record(dependencies, [toEntry(before, 'delete', describe(before))]);
    },
  });
  recordRoles(dependencies);
}

function recordRoles(dependencies: AccountDependencies): void {
  const { strapi } = dependencies;
  const find = async (where: unknown) =>
    role
      .nullable()
      .parse(
        await strapi.db
          .query('admin::role')
          .findOne({ where: z.record(z.string(), z.unknown()).parse(where) }),
      );
  strapi.db.lifecycles.subscribe({
    models: ['admin::role'],
    async afterCreate({ result }) {
      await record(dependencies, [toRoleAct(role.parse(result), 'create')]);
    },
    async beforeUpdate({ params, state }) {
      state['before'] = await find(params.where);
    },
    async afterUpdate({ result, state }) {
      const before = role.nullish().parse(state['before']);
      const after = role.nullish().parse(result);
      if (!before || !after || before.name === after.name) return;
      const reason = `“${before.name}” is now “${after.name}”.`;
      await record(dependencies, [{ ...toRoleAct(after, 'rename'), reason }]);
    },
    async afterDelete({ result }) {
      const gone = role.nullish().parse(result);
      if (gone) await record(dependencies, [toRoleAct(gone, 'delete')]);
    },
  });
}

/** @param own whose account it is: who acts where nobody is signed in yet, as by an invitation. */
async function record(
  { strapi, transact, findActor }: AccountDependencies,
  entries: readonly AccountEntry[],
  own?: StoredAccount,
): Promise<void> {
  if (entries.length === 0) return;
  const isAtDoor = strapi.requestContext.get() !== undefined;
  const signedIn = findActor();
  const isNobody = signedIn.account === null;
  const actor = isAtDoor && isNobody && own ? toAccountPerson(toNamed(own)) : signedIn;
  await transact(async (records) => {
    const at = await records.readClock();
    await records.audit.append(...entries.map((entry) => ({ ...entry, at, actor })));
  });
}

function listChanges(before: StoredAccount, after: StoredAccount): AccountEntry[] {
  const entries: AccountEntry[] = [];
  const note = (action: string, reason: string) => entries.push(toEntry(after, action, reason));
  const [was, is] = [before.email ?? '', after.email ?? ''];
  if (was !== is) note('address', `“${was}” is now “${is}”.`);
  const [hadRoles, hasRoles] = [listRoles(before), listRoles(after)];
  if (hadRoles !== hasRoles) note('roles', `${is}: ${hadRoles} before, ${hasRoles} now.`);
  const [wasNamed, isNamed] = [toName(before), toName(after)];
  if (wasNamed !== isNamed) note('rename', `${is}: “${wasNamed}” is now “${isNamed}”.`);
  const [wasOpen, isOpen] = [mayEnter(before), mayEnter(after)];
  if (wasOpen !== isOpen) note(isOpen ? 'activate' : 'deactivate', is);
  if (before.password !== after.password) note('password', is);
  return entries;
}

function toEntry({ id }: StoredAccount, action: string, reason: string): AccountEntry {
  return { action: `account.${action}`, subject: `account:${id}`, reason };
}

function toRoleAct({ id, name }: StoredRole, action: string): AccountEntry {
  return { action: `role.${action}`, subject: `role:${id}`, reason: `“${name}”` };
}

async function findAccount(strapi: Core.Strapi, where: unknown): Promise<StoredAccount | null> {
  const found: unknown = await strapi.db.query('admin::user').findOne({
    where: z.record(z.string(), z.unknown()).parse(where),
    populate: ['roles'],
  });
  return account.nullable().parse(found);
}

function toId(result: unknown): number {
  return z.object({ id: z.number() }).parse(result).id;
}

function toNamed({ id, email, firstname, lastname }: StoredAccount): Account {
  return { id, email: email ?? '', firstname: firstname ?? null, lastname: lastname ?? null };
}

function describe(stored: StoredAccount): string {
  return `${stored.email ?? 'without an address'}: ${listRoles(stored)}`;
}

function listRoles({ roles }: StoredAccount): string {
  const names = roles.map(({ name }) => name).sort();
  return names.length === 0 ? 'no role' : names.join(', ');
}

function toName(stored: StoredAccount): string {
  return toAccountPerson(toNamed(stored)).name ?? '';
}

function mayEnter({ isActive, blocked }: StoredAccount): boolean {
  return isActive === true && blocked !== true;
}
