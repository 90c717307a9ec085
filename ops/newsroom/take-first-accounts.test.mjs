import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../settings.mjs';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { takeFirstAccounts } from './take-first-accounts.mjs';
import { toClosingBox } from './to-closing-box.mjs';

const makeFolder = useTempFolders();

const accounts = [
  { email: 'writer@example.com', password: 'first-password', roles: ['Writer'] },
  { email: 'approver@example.com', password: 'second-password', roles: ['Approver'] },
];

describe('the demo accounts', () => {
  it('are shown once', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'first-accounts.json'), JSON.stringify(accounts));
    const show = jest.fn();
    takeFirstAccounts(folder, show);
    expect(show).toHaveBeenLastCalledWith(accounts);
    expect(existsSync(join(folder, 'first-accounts.json'))).toBe(false);
    takeFirstAccounts(folder, show);
    expect(show).toHaveBeenLastCalledWith([]);
  });

  it('are kept when showing them fails', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'first-accounts.json'), JSON.stringify(accounts));
    const show = () => {
      throw new Error('the terminal is gone');
    };
    expect(() => takeFirstAccounts(folder, show)).toThrow('the terminal is gone');
    expect(existsSync(join(folder, 'first-accounts.json'))).toBe(true);
  });

  it('stand in the closing box with every address', () => {
    const box = toClosingBox(readSettings({ DATELINE_DATA: '/srv/newsroom' }), accounts);
    for (const text of [
      'http://localhost:3000',
      'http://localhost:1337/admin',
      'http://localhost:1337/graphql',
      '/srv/newsroom',
      'writer@example.com',
      'second-password',
    ]) {
      expect(box).toContain(text);
    }
    const widths = box
      .trim()
      .split('\n')
      .map((line) => line.trim().length);
    expect(new Set(widths).size).toBe(1);
  });
});
