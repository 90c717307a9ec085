import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { toWithdrawalShown } from '../../test/withdrawal';
import { getSettings } from '../settings';
import { findUnlessWithdrawn } from './find-unless-withdrawn';
import { findKnownWithdrawal } from './known-withdrawals';

jest.mock('../settings');
jest.mock('../log-error');

const withdrawnFolder = makeTemporaryFolder();
jest.mocked(getSettings).mockReturnValue({ withdrawnFolder } as ReturnType<typeof getSettings>);
const bury = (slug: string) => writeFileSync(join(withdrawnFolder, slug), '');
const down = () => Promise.reject(new Error('CMS down'));
const withdrawal = toWithdrawalShown();

test('a release that stands is found, and one that never was is not', async () => {
  const asked = { withdrawal: null, found: 'text' };
  await expect(findUnlessWithdrawn('stands', async () => asked)).resolves.toBe('text');
  const nothing = { withdrawal: null, found: null };
  await expect(findUnlessWithdrawn('never', async () => nothing)).resolves.toBeNull();
  expect(findKnownWithdrawal('never')).toBeNull();
});

test('the CMS’s word that it was withdrawn is kept, and it is not asked again', async () => {
  const ask = jest.fn(async () => ({ withdrawal, found: null }));
  await expect(findUnlessWithdrawn('told', ask)).resolves.toBeNull();
  await expect(findUnlessWithdrawn('told', ask)).resolves.toBeNull();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(findKnownWithdrawal('told')).toEqual({ withdrawal });
});

test('with the CMS down, a tombstone is enough, and the notice is asked for later', async () => {
  bury('buried');
  await expect(findUnlessWithdrawn('buried', down)).resolves.toBeNull();
  expect(findKnownWithdrawal('buried')).toEqual({ withdrawal: null });
  await findUnlessWithdrawn('buried', async () => ({ withdrawal, found: null }));
  expect(findKnownWithdrawal('buried')).toEqual({ withdrawal });
});

test('a CMS that still has the text does not get it past a tombstone', async () => {
  bury('stale');
  const asked = { withdrawal: null, found: 'text' };
  await expect(findUnlessWithdrawn('stale', async () => asked)).resolves.toBeNull();
});

test('a withdrawal while the CMS is being asked counts', async () => {
  const ask = async () => {
    bury('meanwhile');
    return { withdrawal: null, found: 'text' };
  };
  await expect(findUnlessWithdrawn('meanwhile', ask)).resolves.toBeNull();
});

test('with the CMS down, nothing is said of a release that is not known to be withdrawn', async () => {
  await expect(findUnlessWithdrawn('unsure', down)).rejects.toThrow('CMS down');
});
