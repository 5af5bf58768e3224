import type { LearningStore, PhoneKeys } from './learning-store';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

export const toBase64 = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string => {
  let letters = '';
  for (const byte of new Uint8Array(bytes)) letters += String.fromCharCode(byte);
  return btoa(letters);
};
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** What this phone signs with. The private part can be used and never be read, by us or by anybody. `null` where the browser has no such keys. */
export async function phoneKeys(store: LearningStore): Promise<PhoneKeys | null> {
  const known = await store.keys();
  if (known) return known;
  try {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
    const keys = { privateKey, publicKey: toBase64(await crypto.subtle.exportKey('spki', publicKey)) };
    await store.keepKeys(keys);
    return keys;
  } catch {
    return null;
  }
}

export const sign = async ({ privateKey }: PhoneKeys, words: string): Promise<string> => toBase64(await crypto.subtle.sign(SIGNING, privateKey, new TextEncoder().encode(words)));

/** Whether the server has said these words. */
export async function isSignedByServer(spki: string, words: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(spki), CURVE, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, key, fromBase64(signature), new TextEncoder().encode(words));
  } catch {
    return false;
  }
}
