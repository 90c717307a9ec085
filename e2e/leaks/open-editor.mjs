/**
 * @typedef {{ id: number, documentId: string }} Kept
 * @typedef {{ id: number, documentId: string, hash: string, ext: string, url: string }} Uploaded
 *
 * @typedef {object} Editor an approver, with what the admin of the other tests does not need
 * @property {(type: string, fields: object) => Promise<Kept>} create
 * @property {(type: string, documentId: string, fields: object) => Promise<void>} save
 * @property {(type: string, documentId: string) => Promise<void>} publish
 * @property {(name: string, bytes: Uint8Array, text: string) => Promise<Uploaded>} upload
 * @property {(documentId: string) => Promise<{ releaseId: string, stage: string, scheduledFor: string | null, contentHash: string | null, previews: { id: number }[], watch: { findings: object[] } | null }>} readWorkflow
 * @property {(documentId: string) => Promise<string>} makePreview answers its token
 * @property {(id: number) => Promise<void>} revokePreview
 */

/**
 * @param {import('../stack/open-newsroom.mjs').Newsroom} newsroom
 * @returns {Promise<Editor>}
 */
export async function openEditor({ cmsUrl, accounts }) {
  const account = accounts.find(({ email }) => email.startsWith('approver'));
  const json = { 'content-type': 'application/json' };
  const { data } = await call('/admin/login', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  });
  const signedIn = { authorization: `Bearer ${data.token}` };
  /**
   * @param {string} path
   * @param {object} body
   */
  const post = (path, body) => send('POST', path, body);
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} body
   */
  const send = (method, path, body) =>
    call(path, {
      method,
      headers: { ...json, ...signedIn },
      body: JSON.stringify(body),
    });

  /** @param {string} type */
  const toPath = (type) => `/content-manager/collection-types/api::${type}.${type}`;

  return {
    async create(type, fields) {
      return (await post(toPath(type), fields)).data;
    },
    async save(type, documentId, fields) {
      await send('PUT', `${toPath(type)}/${documentId}`, fields);
    },
    async publish(type, documentId) {
      await post(`${toPath(type)}/${documentId}/actions/publish`, {});
    },
    async upload(name, bytes, text) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)]), name);
      form.append('fileInfo', JSON.stringify({ name, caption: text, alternativeText: text }));
      const [uploaded] = await call('/upload', { method: 'POST', headers: signedIn, body: form });
      return uploaded;
    },
    readWorkflow: (documentId) =>
      call(`/dateline/releases/${documentId}/workflow?locale=en`, { headers: signedIn }),
    async makePreview(documentId) {
      const path = `/dateline/releases/${documentId}/previews`;
      const { url } = await post(path, { locale: 'en', minutes: 60 });
      return url.split('/').at(-1);
    },
    async revokePreview(id) {
      await call(`/dateline/previews/${id}`, { method: 'DELETE', headers: signedIn });
    },
  };

  /**
   * @param {string} path
   * @param {RequestInit} init
   */
  async function call(path, init) {
    const response = await fetch(`${cmsUrl}${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
}
