import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { encodePayload, signedFragment, type SignedFields } from '../../../libs/seller-training/src/domain/certificate-payload';
import { type KeptList, judge, partsOf, readFields } from './certificate-reader';

const TODAY = '2026-11-24';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const rawOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64url');
const list: KeptList = { asOf: '2026-11-24T00:00:00Z', keys: [{ id: '00a1b2c3', x: rawOf(publicKey), from: '2026-01-01', until: null, isCompromised: false }], revoked: [7], superseded: [8] };
const fields: SignedFields = {
  keyId: '00a1b2c3', statusIndex: 1, kind: 'competence', code: '7K3M9QXA2BVN', number: '00042/ONBOARDING-UMKM/ETALASE-18/XI/2026', name: 'Peserta Uji', course: 'onboarding-umkm', courseTitle: 'Onboarding UMKM',
  courseVersion: 3, jp: 16, score: 8_550, issuedOn: '2026-11-20', validTo: '2029-11-19', signer: 'Pengelola Etalase Desa Lampung', batch: 'Angkatan 3, Liwa',
};
const made = (change: Partial<SignedFields> = {}, key = privateKey): string => {
  const payload = encodePayload({ ...fields, ...change });
  return signedFragment(payload, sign(null, payload, key));
};
const verdictOf = async (fragment: string, more: Partial<Parameters<typeof judge>[0]> = {}) => (await judge({ fragment, code: fields.code, list, today: TODAY, ...more })).verdict;

describe('a certificate without a signal', () => {
  it('says every signed field as it was written', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => new Date(Date.UTC(2020, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const any = fc.record<SignedFields>({
      keyId: fc.stringMatching(/^[0-9a-f]{8}$/), statusIndex: fc.integer({ min: 0, max: 2 ** 32 - 1 }), kind: fc.constantFrom('competence', 'attendance'), code: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/),
      number: text, name: text, course: text, courseTitle: text, courseVersion: fc.nat(65_535), jp: fc.nat(1_000), score: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }), issuedOn: day, validTo: fc.option(day, { nil: null }), signer: text, batch: text,
    });
    fc.assert(fc.property(any, (one) => expect(readFields(new Uint8Array(encodePayload(one)))).toEqual(one)));
  });

  it.each<[string, string, Partial<SignedFields>]>([
    ['valid', 'genuine', {}],
    ['valid', 'good for ever', { validTo: null }],
    ['valid', 'on its last day', { validTo: TODAY }],
    ['expired', 'a day later', { validTo: '2026-11-23' }],
    ['revoked', 'withdrawn', { statusIndex: 7 }],
    ['superseded', 'replaced', { statusIndex: 8 }],
    ['unknown_key', 'signed with a key nobody knows', { keyId: 'ffffffff' }],
    ['key_over', 'dated before its key', { issuedOn: '2025-12-31' }],
    ['other', 'under the code of another', { code: '000000000000' }],
  ])('is %s when %s', async (verdict, _, change) => {
    expect(await verdictOf(made(change))).toBe(verdict);
  });

  it('has run out by the day of the list too, when the clock of the phone is years behind', async () => {
    const behind = { today: '2015-01-01', list: { ...list, asOf: '2029-11-20T01:00:00Z' } };
    expect([await verdictOf(made(), behind), await verdictOf(made({ validTo: null }), behind), await verdictOf(made({ validTo: '2029-11-20' }), behind)]).toEqual(['expired', 'valid', 'valid']);
  });

  it('is found out when a single field was changed, whichever', async () => {
    const changes: Partial<SignedFields>[] = [{ name: 'Peserta Ujj' }, { score: 9_999 }, { number: '00043/ONBOARDING-UMKM/ETALASE-18/XI/2026' }, { jp: 99 }, { issuedOn: '2026-11-21' }, { validTo: null }, { courseTitle: 'Operator Desa' }, { kind: 'attendance' }, { statusIndex: 2 }, { batch: '' }, { signer: 'Orang Lain' }, { courseVersion: 4 }];
    const signature = sign(null, encodePayload(fields), privateKey);
    for (const change of changes) expect([change, await verdictOf(signedFragment(encodePayload({ ...fields, ...change }), signature))]).toEqual([change, 'forged']);
  });

  it('is found out when any byte was changed', async () => {
    const bytes = Buffer.from(made(), 'base64url');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bent = Buffer.from(bytes);
        bent[place] = (bent[place] ?? 0) ^ change;
        expect(await verdictOf(bent.toString('base64url'))).not.toBe('valid');
      }),
    );
  });

  it('is not believed when signed by another key under our name', async () => {
    expect(await verdictOf(made({}, generateKeyPairSync('ed25519').privateKey))).toBe('forged');
  });

  it('is not believed when its key was out of use, or stolen', async () => {
    const [key] = list.keys as [KeptList['keys'][number]];
    const retired = { ...list, keys: [{ ...key, until: '2026-11-10' }] };
    expect([await verdictOf(made(), { list: retired }), await verdictOf(made({ issuedOn: '2026-11-10' }), { list: retired })]).toEqual(['key_over', 'valid']);
    expect(await verdictOf(made(), { list: { ...list, keys: [{ ...key, isCompromised: true }] } })).toBe('key_stolen');
  });

  it('says what it cannot know', async () => {
    expect(await verdictOf(made(), { list: null })).toBe('no_list');
    for (const rubbish of ['', 'abc', 'https://contoh.id', '%%%', made().slice(0, 40), made().slice(0, -90)]) expect([rubbish, await verdictOf(rubbish)]).toEqual([rubbish, 'unreadable']);
  });

  it.each([
    ['https://etalase.example/sertifikat/7k3m-9qxa-2bvn#AbC', { code: '7K3M9QXA2BVN', fragment: 'AbC' }],
    ['  http://localhost:3000/sertifikat/7K3M9QXA2BVN#AbC ', { code: '7K3M9QXA2BVN', fragment: 'AbC' }],
    ['https://etalase.example/sertifikat/periksa#AbC', { code: null, fragment: 'AbC' }],
    ['AbC', { code: null, fragment: 'AbC' }],
    ['https://etalase.example/sertifikat/7K3M9QXA2BVN', { code: '7K3M9QXA2BVN', fragment: '' }],
  ])('reads %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});
