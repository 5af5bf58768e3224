import fc from 'fast-check';
import { addDays, certificateCode, certificateNumber, CODE_ALPHABET, lastValidDay, normalCode, spokenCode } from './certificate';
import { encodePayload } from './certificate-payload';
import { standingsOf } from './grants';

describe('certificates', () => {
  it('are numbered as an office numbers', () => {
    expect(certificateNumber({ sequence: 42, course: 'onboarding-umkm', unit: 'ETALASE-18', day: '2026-09-01' })).toBe('00042/ONBOARDING-UMKM/ETALASE-18/IX/2026');
    expect(certificateNumber({ sequence: 123_456, course: 'kepala-desa', unit: 'DPMD', day: '2027-12-31' })).toBe('123456/KEPALA-DESA/DPMD/XII/2027');
  });

  it('have a code that survives being read out and typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const code = certificateCode(bytes);
        expect(normalCode(` ${spokenCode(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} `)).toBe(code);
      }),
    );
    expect(normalCode('7K3M-9QXA-2BV')).toBeNull();
    expect(normalCode('7K3M-9QXA-2BVU')).toBeNull();
  });

  it('use every letter of the code alike', () => {
    const seen = new Set(Array.from({ length: 256 }, (_, byte) => certificateCode(Uint8Array.from(Array.from({ length: 12 }, () => byte)))[0]));
    expect([...seen].sort().join('')).toBe([...CODE_ALPHABET].sort().join(''));
  });

  it.each([
    ['2026-11-24', '2029-11-23'],
    ['2028-02-29', '2031-02-27'],
    ['2026-01-01', '2028-12-31'],
  ])('of %s count through %s', (day, last) => {
    expect(lastValidDay(day, 'competence')).toBe(last);
    expect(lastValidDay(day, 'attendance')).toBeNull();
  });

  it('never cut what is signed', () => {
    const fields = { keyId: '00112233', statusIndex: 1, kind: 'competence' as const, code: '000000000000', number: '1', name: 'x'.repeat(256), course: 'a', courseTitle: 'A', courseVersion: 1, jp: 16, score: null, issuedOn: '2026-11-24', validTo: null, signer: 's', batch: '' };
    expect(() => encodePayload(fields)).toThrow(RangeError);
  });
});

describe('where a right stands', () => {
  const grant = { id: 'g', capability: 'seller.listing.publish', cause: 'certificate', causeId: 'c', state: 'active', lastDay: '2026-11-24' } as const;
  const on = (today: string, ...grants: Parameters<typeof standingsOf>[0][number][]) => standingsOf(grants, today).get('seller.listing.publish')?.state;

  it('goes through its grace by the date, whether or not a job has run', () => {
    expect(on('2026-11-24', grant)).toBe('active');
    expect(on('2026-11-25', grant)).toBe('grace');
    expect(on('2026-12-24', grant)).toBe('grace');
    expect(on('2026-12-25', grant)).toBeUndefined();
    expect(on('2026-12-25', { ...grant, state: 'grace' })).toBeUndefined();
    expect(on(addDays('2026-11-24', 9_999), { ...grant, lastDay: null })).toBe('active');
  });

  it('takes the best there is, and what is suspended only when nothing else holds', () => {
    const suspended = { ...grant, state: 'suspended' } as const;
    expect(on('2026-11-24', suspended)).toBe('suspended');
    expect(on('2026-11-24', suspended, grant)).toBe('active');
    expect(on('2026-11-24', { ...grant, state: 'ended' })).toBeUndefined();
  });
});
