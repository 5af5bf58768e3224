import { newRecoveryCodes, tidyRecoveryCode } from './second-factor';
import { codeAt, newTotpSecret, stepOfCode, totpUri } from './totp';

describe('one-time codes', () => {
  // RFC 6238 appendix B, SHA-1: the ASCII secret "12345678901234567890", the last six of its eight digits.
  const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 at %i', (seconds, code) => {
    const at = new Date(seconds * 1_000);
    expect(codeAt(RFC, at)).toBe(code);
    expect(stepOfCode(RFC, code, at)).toBe(Math.floor(seconds / 30));
  });

  it('are taken half a minute early or late, and no more', () => {
    const secret = newTotpSecret();
    const at = new Date('2026-11-24T03:00:00Z');
    const near = (seconds: number): number | null => stepOfCode(secret, codeAt(secret, at), new Date(at.getTime() + seconds * 1_000));
    expect([near(-30), near(0), near(59)]).toEqual([near(0), near(0), near(0)]);
    expect([near(-31), near(60)]).toEqual([null, null]);
    expect(stepOfCode(secret, 'abcdef', at)).toBeNull();
  });

  it('have secrets of 160 bits, told to apps by name', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(totpUri(RFC, '0812-****-0001')).toBe(`otpauth://totp/Etalase%20Desa:0812-****-0001?issuer=Etalase%20Desa&secret=${RFC}&algorithm=SHA1&digits=6&period=30`);
  });

  it('have recovery codes that can be typed from paper', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    expect(tidyRecoveryCode(` ${codes[0]?.toLowerCase().replace('-', ' ')} `)).toBe(codes[0]?.replace('-', ''));
  });
});
