import { findNodeFault } from './node-version.mjs';

describe('the version of Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('%s will do', (version) => {
    expect(findNodeFault(version)).toBeNull();
  });

  it.each(['12.22.12', '18.1.0', '20.9.0', '20.18.3'])('%s is told in one sentence', (version) => {
    expect(findNodeFault(version)).toBe(
      `Dateline needs Node.js 20.19 or newer, and this is ${version}: install a newer one from https://nodejs.org and start again.`,
    );
  });
});
