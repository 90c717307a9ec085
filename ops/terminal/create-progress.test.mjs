import { createProgress } from './create-progress.mjs';

/** @param {boolean} isTTY */
function record(isTTY) {
  let text = '';
  const output = { isTTY, write: (/** @type {string} */ part) => (text += part) };
  return { progress: createProgress(output), read: () => text };
}

describe('progress', () => {
  it('is plain lines where no terminal is', async () => {
    const { progress, read } = record(false);
    expect(await progress.step('Building', () => Promise.resolve(7))).toBe(7);
    expect(read()).toBe('  … Building\n  ✓ Building\n');
  });

  it('is a clock on a terminal, which the result replaces', async () => {
    const { progress, read } = record(true);
    await progress.step('Building', () => Promise.resolve());
    expect(read()).toBe('\r\u001b[K  ⠋ Building\r\u001b[K  ✓ Building\n');
  });

  it('marks a step that failed and passes the error on', async () => {
    const { progress, read } = record(false);
    const work = () => Promise.reject(new Error('no room left'));
    await expect(progress.step('Building', work)).rejects.toThrow('no room left');
    expect(read()).toContain('✗ Building');
  });
});
