import { constants, createDecipheriv, createPublicKey, generateKeyPairSync, privateDecrypt, sign as signBytes, verify } from 'node:crypto';
import { type LearningEvent, type OpenBekal, wordsOfBekal, wordsOfReceipt } from '@etalase/seller-training/phone';
import { inParts, provenIds, readBekalFile, receiptFile, writeBekal } from './bekal';
import type { LearningStore, PhoneKeys } from './learning-store';
import { phoneKeys } from './phone-keys';

const seal = generateKeyPairSync('rsa', { modulusLength: 2048 });
const receipt = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spkiOf = (key: { export: (options: { type: 'spki'; format: 'der' }) => Buffer }): string => key.export({ type: 'spki', format: 'der' }).toString('base64');
const receiptKey = { id: 'r', spki: spkiOf(receipt.publicKey) };
const event = (seq: number, letters = 10): LearningEvent => ({ id: `e${seq}`, kind: 'practice', enrolmentId: 'n', seq, at: '2026-11-24T03:00:00Z', mono: 1, body: { act: 'x'.repeat(letters), data: {} } });

/** As the server opens it. */
function open({ key, iv, sealed }: { key: string; iv: string; sealed: string }): OpenBekal {
  const secret = privateDecrypt({ key: seal.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, Buffer.from(key, 'base64'));
  const bytes = Buffer.from(sealed, 'base64');
  const opened = createDecipheriv('aes-256-gcm', secret, Buffer.from(iv, 'base64')).setAuthTag(bytes.subarray(-16));
  return JSON.parse(Buffer.concat([opened.update(bytes.subarray(0, -16)), opened.final()]).toString()) as OpenBekal;
}

describe('files that travel on other phones', () => {
  let keys: PhoneKeys;
  beforeAll(async () => {
    let kept: PhoneKeys | undefined;
    const store = { keys: () => Promise.resolve(kept), keepKeys: (made: PhoneKeys) => Promise.resolve(void (kept = made)) } as unknown as LearningStore;
    keys = (await phoneKeys(store)) as PhoneKeys;
    expect(await phoneKeys(store)).toBe(kept);
    expect(keys.privateKey.extractable).toBe(false);
  });
  const write = (events: LearningEvent[]) => writeBekal({ learnerId: 'p', deviceId: 'd', skewMs: -5, events, keys, sealKey: { id: 's', spki: spkiOf(seal.publicKey) }, now: new Date('2026-11-24T04:00:00Z') });

  it('are sealed to the server and signed by the phone; nothing of them can be read on the way', async () => {
    const file = await write([event(1), event(2)]);
    expect(JSON.stringify(file)).not.toContain('xxxx');
    const { signature, ...words } = open(file.parts[0]!);
    expect([words.learnerId, words.skewMs, words.events.map(({ id }) => id), file.parts[0]?.keyId]).toEqual(['p', -5, ['e1', 'e2'], 's']);
    const key = createPublicKey({ key: Buffer.from(keys.publicKey, 'base64'), format: 'der', type: 'spki' });
    expect(verify('sha256', Buffer.from(wordsOfBekal(words)), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'))).toBe(true);
    expect(readBekalFile(JSON.stringify(file))).toEqual(file);
  });

  it('come in parts that each fit one request, in the order things were done', () => {
    const parts = inParts(Array.from({ length: 500 }, (_, index) => event(index + 1, 400)));
    expect(parts.every((part) => part.length <= 200 && JSON.stringify(part).length < 110_000)).toBe(true);
    expect(parts.flat().map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  });

  it.each(['', 'null', '{}', '{"bekal":1,"parts":[]}', '{"bekal":2,"parts":[{"keyId":"a","key":"b","iv":"c","sealed":"d"}]}', '{"bekal":1,"parts":[{"keyId":1}]}'])('are told from what is none: %s', (text) => expect(readBekalFile(text)).toBeNull());

  it('receipts count only when the server has signed them, for this phone', async () => {
    const words = { deviceId: 'd', keyId: 'r', at: '2026-11-25T01:00:00.000Z', eventIds: ['e1', 'e2'] };
    const signature = signBytes('sha256', Buffer.from(wordsOfReceipt(words)), { key: receipt.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64');
    const good = { ...words, signature };
    expect(await provenIds(receiptFile([good]), 'd', [receiptKey])).toEqual({ ids: ['e1', 'e2'], at: words.at });
    for (const bad of [{ ...good, eventIds: ['e1', 'e2', 'e3'] }, { ...good, deviceId: 'x' }, { ...good, keyId: 'y' }, { ...good, signature: 'AAAA' }]) expect((await provenIds(receiptFile([bad]), 'd', [receiptKey]))?.ids).toEqual([]);
    expect((await provenIds(receiptFile([good]), 'another', [receiptKey]))?.ids).toEqual([]);
    expect(await provenIds('not a receipt', 'd', [receiptKey])).toBeNull();
  });
});
