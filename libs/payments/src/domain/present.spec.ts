import { METHODS, type MethodKey } from './methods';
import { nextActionOf } from './present';

const AT = new Date('2026-11-24T02:30:00Z');
const KEYS = Object.keys(METHODS) as MethodKey[];

describe('what the payer does next', () => {
  it('leads to the page of the rail, whatever is paid with there', () => {
    for (const key of KEYS) expect([key, nextActionOf(key, { redirectUrl: 'https://rail.test/pay' }, AT)]).toEqual([key, { type: 'redirect_to_url', url: 'https://rail.test/pay', expiresAt: AT.toISOString() }]);
  });

  it('is nothing where the rail named nothing to pay with: no button to nowhere, no empty code', () => {
    for (const key of KEYS) expect([key, nextActionOf(key, {}, AT)]).toEqual([key, null]);
    expect([nextActionOf('gopay', { qrString: '000201' }, AT), nextActionOf('qris', { vaNumber: '1' }, AT)]).toEqual([null, null]);
  });

  it('shows the code of its method', () => {
    expect(nextActionOf('qris', { qrString: '000201' }, AT)).toMatchObject({ qrString: '000201' });
  });
});
