/** @param {string} type */
const toPath = (type) => `/content-manager/collection-types/api::${type}.${type}`;
const releases = toPath('release');

/**
 * @typedef {object} SignedIn the admin API as a signed-in person uses it
 * @property {(slug: string) => Promise<string>} findRelease the document id
 * @property {(documentId: string, transition: object) => Promise<{ contentHash: string | null }>} transition a button that was pressed and confirmed; answers the workflow of the release
 * @property {(path: string, method: string, body?: object) => Promise<any>} call any address of the admin API
 * @property {(fields: object) => Promise<string>} create a draft; answers its document id
 * @property {(slug: string) => Promise<string>} findCompany its document id; `varmholt` is the one of
 *   the sample whose texts are free of errors, so that its releases can be approved
 * @property {(type: string) => Promise<string[]>} listLibrary the document ids of a type, at most 100
 * @property {(type: string, documentId: string, fields: object) => Promise<void>} save
 */

/**
 * Signs a demo account in and answers what it can do.
 * @param {import('./open-newsroom.mjs').Newsroom} newsroom
 * @param {'writer' | 'approver'} who
 * @returns {Promise<SignedIn>}
 */
export async function signIn({ cmsUrl, accounts }, who) {
  const account = accounts.find(({ email }) => email.startsWith(who));
  /** @type {Record<string, string>} */
  const headers = { 'content-type': 'application/json' };
  const { data } = await call('/admin/login', 'POST', {
    email: account?.email,
    password: account?.password,
  });
  headers.authorization = `Bearer ${data.token}`;

  return {
    call,
    async findRelease(slug) {
      const { results } = await call(`${releases}?filters[slug][$eq]=${slug}`, 'GET');
      return results[0].documentId;
    },
    async findCompany(slug) {
      const { results } = await call(`${toPath('company')}?filters[slug][$eq]=${slug}`, 'GET');
      return results[0].documentId;
    },
    async transition(documentId, transition) {
      return call(`/dateline/releases/${documentId}/transitions`, 'POST', {
        locale: 'en',
        transition,
      });
    },
    async listLibrary(type) {
      const { results } = await call(`${toPath(type)}?pageSize=100`, 'GET');
      return results.map((/** @type {{ documentId: string }} */ { documentId }) => documentId);
    },
    async save(type, documentId, fields) {
      await call(`${toPath(type)}/${documentId}`, 'PUT', fields);
    },
    async create(fields) {
      const { data: created } = await call(releases, 'POST', fields);
      return created.documentId;
    },
  };

  /**
   * @param {string} path
   * @param {string} method
   * @param {object} [body]
   */
  async function call(path, method, body) {
    const response = await fetch(`${cmsUrl}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = response.status === 204 ? null : await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer.error)}`);
    return answer;
  }
}
