// Read by every Node.js that knows modules, so that an old one gets a sentence and not a
// syntax error: no syntax here that is younger than Node.js 12.

/**
 * What is wrong with a Node.js version, or null. Strapi 5 and the test tools need 20.19.
 * @param {string} version as in process.versions.node, for example "20.19.0"
 * @returns {string | null}
 */
export function findNodeFault(version) {
  const major = Number(version.split('.')[0]);
  const minor = Number(version.split('.')[1]);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return (
    'Dateline needs Node.js 20.19 or newer, and this is ' +
    version +
    ': install a newer one from https://nodejs.org and start again.'
  );
}
