import { roleService, userService } from '../src/platform/strapi-services';
import type { TestNewsroom } from './open-test-newsroom';

const password = 'Passw0rd-for-tests';

/** Makes an account of one of the newsroom's roles. */
export async function addAccount(newsroom: TestNewsroom, email: string, role: string) {
  const found = await roleService(newsroom.strapi).findOne({ name: role });
  await userService(newsroom.strapi).create({
    ...{ email, firstname: role, password, isActive: true, registrationToken: null },
    roles: [found!.id],
  });
}

/** Makes such an account and signs it in, as the admin panel does. */
export async function signInAs(newsroom: TestNewsroom, email: string, role: string) {
  await addAccount(newsroom, email, role);
  const { body } = await request(newsroom, 'POST', '/admin/login', { email, password });
  return (body as { data: { token: string } }).data.token;
}

export async function request(
  newsroom: TestNewsroom,
  method: string,
  path: string,
  given: object | null,
  token?: string,
) {
  const response = await fetch(`${newsroom.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      // One that the server closes for want of use just as it is used again fails the test.
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(given !== null && { body: JSON.stringify(given) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : null) as unknown,
  };
}
