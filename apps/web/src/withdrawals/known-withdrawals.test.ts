import { toWithdrawalShown } from '../../test/withdrawal';
import { findKnownWithdrawal, keepWithdrawal } from './known-withdrawals';

test('of very many withdrawals those learned last are kept, in bounded memory', () => {
  for (let index = 0; index < 1500; index += 1) keepWithdrawal(`slug-${index}`, null);
  expect(findKnownWithdrawal('slug-1499')).toEqual({ withdrawal: null });
  expect(findKnownWithdrawal('slug-499')).toBeNull();
  expect(findKnownWithdrawal('slug-500')).not.toBeNull();
});

test('what is learned again is as good as new', () => {
  keepWithdrawal('again', null);
  for (let index = 0; index < 999; index += 1) keepWithdrawal(`other-${index}`, null);
  keepWithdrawal('again', toWithdrawalShown());
  keepWithdrawal('one-more', null);
  expect(findKnownWithdrawal('again')?.withdrawal?.notice).toBe('It was another company’s.');
});
