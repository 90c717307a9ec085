import { randomBytes } from 'node:crypto';
import { roleService, userService } from '../src/strapi-services';
import type { TestNewsroom } from './open-test-newsroom';

/** A request of a new account with one role, signed in as the admin panel signs in. */
export async function signInAs(
  newsroom: TestNewsroom,
  role: string,
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const id = (await roleService(newsroom.strapi).findOne({ name: role }))?.id;
  if (id === undefined) throw new Error(`There is no role ${role}.`);
  const account = {
    email: `${role.toLowerCase()}-${randomBytes(4).toString('hex')}@newsroom.example`,
    password: `A1${randomBytes(16).toString('hex')}`,
  };
  await userService(newsroom.strapi).create({
    ...account,
    firstname: role,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  const answer = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return (path, init = {}) =>
    fetch(`${newsroom.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' },
    });
}
