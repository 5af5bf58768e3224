import { maskRefundAccount, readRefundAccount } from './refund-account';

describe('the account a refund goes to', () => {
  const typed = { bank: '002', number: '0012-01-000345-50-1', holder: '  Pembeli   Uji ' };

  it('is read as people type it, and shown so that only its owner knows it', () => {
    const account = readRefundAccount(typed);
    expect(account).toEqual({ bank: '002', number: '001201000345501', holder: 'Pembeli Uji' });
    expect(maskRefundAccount(account)).toBe('BRI •••• 5501 a.n. P. U.');
    expect(maskRefundAccount({ ...account, holder: '𝐏embeli 𝐔ji' })).toBe('BRI •••• 5501 a.n. 𝐏. 𝐔.');
  });

  it.each([
    ['bank', { bank: '999' }],
    ['bank', { bank: 'constructor' }],
    ['number', { number: '12345' }],
    ['number', { number: '1'.repeat(21) }],
    ['number', { number: '12345a78' }],
    ['holder', { holder: 'Al' }],
    ['holder', { holder: '=HYPERLINK("x")' }],
    ['holder', { holder: 'S'.repeat(61) }],
  ])('refuses a wrong %s: %j', (field, change) => {
    expect(() => readRefundAccount({ ...typed, ...change })).toThrow(expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ field })] }));
  });
});
