import { isOpenOn } from './opening';
import { maskPayoutAccount, parsePayoutAccount } from './payout-account';
import { sellerStates } from './seller-states';

it('lets a shop open only after it was looked at', () => {
  expect([sellerStates.can('draft', 'active'), sellerStates.can('submitted', 'active'), sellerStates.can('verified', 'active'), sellerStates.isFinal('closed')]).toEqual([false, false, true, true]);
});

it.each([
  ['active', null, true],
  ['holiday', null, false],
  ['holiday', '2026-11-25', false],
  ['holiday', '2026-11-24', true],
  ['suspended', '2026-11-24', false],
] as const)('%s until %s is open: %s', (state, holidayUntil, isOpen) => {
  expect(isOpenOn({ state, holidayUntil }, '2026-11-24')).toBe(isOpen);
});

it('keeps the zeros of an account number and shows only its end', () => {
  const account = parsePayoutAccount({ kind: 'bank', provider: 'BCA', number: '00 12.34-5678', holderName: ' Siti ' });
  expect(account).toEqual({ kind: 'bank', provider: 'bca', number: '0012345678', holderName: 'Siti' });
  expect(maskPayoutAccount(account)).toBe('BCA ••••5678 a.n. S***');
  expect(maskPayoutAccount({ ...account, holderName: '𝐏enjual 𝐔ji' })).toBe('BCA ••••5678 a.n. 𝐏*** 𝐔***');
});
