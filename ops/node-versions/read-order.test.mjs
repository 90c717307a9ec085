import { readOrder } from './read-order.mjs';

describe('the command that tests on another Node.js', () => {
  it('takes an exact version for a major one, and leaves the rest to Jest', () => {
    const { version, jestArgs } = readOrder(
      ['26', 'body', '--selectProjects', 'unit'],
      'linux-x64',
    );
    expect(version).toMatch(/^26\.\d+\.\d+$/);
    expect(jestArgs).toEqual(['body', '--selectProjects', 'unit']);
  });

  it.each([[[]], [['22']], [['packages/release']]])('says what to type after %j', (args) => {
    expect(() => readOrder(args, 'linux-x64')).toThrow(
      /^Say which Node\.js to test on: npm run test:node -- 24 or 26, /,
    );
  });

  it('says what to do where no such program is fetched', () => {
    expect(() => readOrder(['24'], 'darwin-arm64')).toThrow(
      /^Node\.js 24\.\S+ is fetched for linux-x64 only, and this is darwin-arm64: install it/,
    );
  });
});
