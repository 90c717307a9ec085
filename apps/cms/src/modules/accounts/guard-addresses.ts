import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { runTransaction } from '../../platform/database/run-transaction';

/** Printable ASCII: what looks alike is alike, and nothing in it is invisible. */
const plainAddress = /^[\x21-\x7e]+$/;

const given = z.object({ email: z.string().optional() });
const signedIn = z.object({ user: z.object({ id: z.number() }) });
const stored = z.object({ id: z.number(), email: z.string() });
type Account = z.infer<typeof stored>;

/**
 * People are told apart by their accounts, and read by their addresses: one address means one
 * account for good, and nobody gives themselves another one. The rules hold for every way to make or
 * change an account, for all of them end in these events of the database layer.
 */
export function guardAddresses(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async beforeCreate({ params }) {
      const { email } = given.parse(params.data);
      if (email !== undefined) await assertFree(strapi, email, null);
    },
    async beforeCreateMany({ params }) {
      for (const { email } of z.array(given).parse(params.data)) {
        if (email !== undefined) await assertFree(strapi, email, null);
      }
    },
    async beforeUpdate({ params }) {
      const { email } = given.parse(params.data);
      if (email === undefined) return;
      const account = await findAccount(strapi, params.where);
      if (account === null || account.email === email) return;
      // Strapi writes addresses in lower case at every save of a profile; an older account's stays.
      if (account.email.toLowerCase() === email.toLowerCase()) {
        Object.assign(params.data, { email: account.email });
        return;
      }
      assertIsAnothers(strapi, account);
      await assertFree(strapi, email, account);
    },
    beforeUpdateMany({ params }) {
      if (given.parse(params.data).email === undefined) return;
      throw new errors.ApplicationError('Change e-mail addresses one account at a time.');
    },
  });
}

async function findAccount(strapi: Core.Strapi, where: unknown): Promise<Account | null> {
  const found: unknown = await strapi.db
    .query('admin::user')
    .findOne({ select: ['id', 'email'], where: z.record(z.string(), z.unknown()).parse(where) });
  return stored.nullable().parse(found);
}

function assertIsAnothers(strapi: Core.Strapi, { id }: Account): void {
  const own = signedIn.safeParse(strapi.requestContext.get()?.state);
  if (own.data?.user.id !== id) return;
  throw new errors.ApplicationError(
    'You cannot change your own e-mail address. Ask another administrator to change it.',
  );
}

async function assertFree(strapi: Core.Strapi, email: string, own: Account | null): Promise<void> {
  if (!plainAddress.test(email) || email !== email.toLowerCase()) {
    throw new errors.ApplicationError(
      'Write the e-mail address in plain lower-case letters (a-z), digits and signs, without spaces, accents or invisible characters.',
    );
  }
  const accounts: unknown = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'email'] });
  const others = z
    .array(stored)
    .parse(accounts)
    .filter(({ id }) => id !== own?.id);
  if (others.some((other) => toPlain(other.email) === email)) {
    throw new errors.ApplicationError(
      'Another account has this e-mail address, or one that looks the same. Choose a different address.',
    );
  }
  if (await hasOtherActed(strapi, email, own)) {
    throw new errors.ApplicationError(
      `${email} is named in the audit trail as the address of another account. Choose a different address.`,
    );
  }
}

/** Older accounts may hold capitals, look-alikes and invisible characters. */
function toPlain(email: string): string {
  return email
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}\p{Mn}\s]/gu, '')
    .toLowerCase();
}

/**
 * Whether the trail names the address as that of somebody else who did something. What somebody did
 * with their own account, such as signing in, is nothing: an address that was mistyped is given to
 * whom it belongs, also once it was tried.
 */
async function hasOtherActed(
  strapi: Core.Strapi,
  email: string,
  own: Account | null,
): Promise<boolean> {
  return runTransaction(strapi, async ({ trx }) => {
    const entry: unknown = await trx('audit_entries')
      .whereRaw('lower(actor) = ?', [email])
      .whereRaw(
        `(account_id is null or not (action like 'account.%' and subject = 'account:' || account_id))`,
      )
      .whereRaw('coalesce(account_id, 0) <> ?', [own?.id ?? -1])
      .first('sequence');
    return entry !== undefined;
  });
}
