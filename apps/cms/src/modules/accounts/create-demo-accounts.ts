import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { userService } from '../../platform/strapi-services';
import { findRole, type RoleName } from './ensure-roles';

const accounts: readonly { email: string; firstname: string; roles: RoleName[] }[] = [
  { email: 'writer@newsroom.example', firstname: 'Demo writer', roles: ['Writer'] },
  {
    email: 'approver@newsroom.example',
    firstname: 'Demo approver',
    roles: ['Approver', 'Administrator'],
  },
];

/**
 * Two accounts to try the newsroom with, made only where there is no account at all. Their random
 * passwords go into a file that only the owner may read, for the start command to show once.
 */
export async function createDemoAccounts(strapi: Core.Strapi, dataFolder: string): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const created = [];
  for (const { email, firstname, roles } of accounts) {
    const password = toPassword();
    const found = await Promise.all(roles.map((name) => findRole(strapi, name)));
    await userService(strapi).create({
      email,
      firstname,
      password,
      isActive: true,
      registrationToken: null,
      roles: found.flatMap((role) => role?.id ?? []),
    });
    created.push({ email, password, roles });
  }
  await writeFile(
    path.join(dataFolder, 'first-accounts.json'),
    `${JSON.stringify(created, null, 2)}\n`,
    { mode: 0o600 },
  );
}

/** 128 random bits, with the letter case and digit that the admin panel demands of passwords. */
function toPassword(): string {
  return `Dl1${randomBytes(16).toString('base64url')}`;
}
