import type { Core } from '@strapi/strapi';
import type { Person } from '@dateline/release';
import { z } from 'zod';

const accounts = z.array(z.object({ id: z.number(), email: z.string() }));

/** Names the accounts of people whom old records know by their addresses alone. */
export async function createAccountFinder(
  strapi: Core.Strapi,
): Promise<(person: Person) => Person> {
  const found: unknown = await strapi.db.query('admin::user').findMany({ select: ['id', 'email'] });
  const byAddress = new Map(
    accounts.parse(found).map(({ id, email }) => [email.toLowerCase(), id]),
  );
  return (person) => ({
    ...person,
    account: person.account ?? byAddress.get(person.address.toLowerCase()) ?? null,
  });
}
