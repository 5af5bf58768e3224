import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { Settings } from '../config/settings';

interface Key {
  /** Names the key on everything it sealed; tells nothing about it. */
  id: string;
  seal: Buffer;
  hash: Buffer;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;
const ID_LENGTH = 8;

/**
 * AES-256-GCM for what must not be readable in a stolen database, and keyed hashes for looking such values up.
 * Sealed text is `v2.<key id>.<iv>.<tag>.<ciphertext>`; the id leads to the key, so that keys can be rotated: a new
 * `SECRET_KEY`, the ones before it in `SECRET_KEYS_OLD` until everything is sealed anew. `v1` texts name no key.
 * `purpose` binds a text to its column: a sealed NIK cannot be replayed as a bank number.
 */
@Injectable()
export class Secrets {
  private readonly ring: readonly Key[];

  constructor(settings: Settings) {
    this.ring = [settings.SECRET_KEY, ...settings.oldSecretKeys].map(keyOf);
  }

  /** Of the key that seals now. */
  get keyId(): string {
    return this.current.id;
  }

  seal(plain: string, purpose: string): string {
    const { iv, tag, text } = encrypt(Buffer.from(plain, 'utf8'), this.current, purpose);
    return ['v2', this.current.id, iv.toString('base64url'), tag.toString('base64url'), text.toString('base64url')].join('.');
  }

  /** @throws Error when the text was changed, belongs to another purpose, or was sealed with a key that is gone. */
  open(sealed: string, purpose: string): string {
    const parts = sealed.split('.');
    const [version, keyId] = parts[0] === 'v1' ? ['v1', null] : [parts[0], parts[1]];
    const [iv, tag, text] = parts.slice(version === 'v1' ? 1 : 2).map((part) => Buffer.from(part, 'base64url'));
    if ((version !== 'v1' && version !== 'v2') || !iv?.length || !tag?.length || !text) throw new Error('sealed text of an unknown form');
    return this.decrypt(keyId ?? null, { iv, tag, text }, purpose).toString('utf8');
  }

  /** For files: key id, iv, tag, ciphertext, one after the other. */
  sealBytes(plain: Buffer, purpose: string): Buffer {
    const { iv, tag, text } = encrypt(plain, this.current, purpose);
    return Buffer.concat([Buffer.from(this.current.id, 'latin1'), iv, tag, text]);
  }

  /** @throws Error as `open` */
  openBytes(sealed: Buffer, purpose: string): Buffer {
    const from = ID_LENGTH + IV_BYTES + TAG_BYTES;
    if (sealed.length < from) throw new Error('sealed file of an unknown form');
    const parts = { iv: sealed.subarray(ID_LENGTH, ID_LENGTH + IV_BYTES), tag: sealed.subarray(ID_LENGTH + IV_BYTES, from), text: sealed.subarray(from) };
    return this.decrypt(sealed.toString('latin1', 0, ID_LENGTH), parts, purpose);
  }

  /** Whether a sealed text was sealed with the key of now. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`v2.${this.current.id}.`);
  }

  /** The same input gives the same hash, useless without the key. */
  keyedHash(value: string, purpose: string): string {
    return hashWith(this.current, value, purpose);
  }

  /** What the value hashes to under any key still in use: for finding what an older key wrote. */
  keyedHashes(value: string, purpose: string): string[] {
    return this.ring.map((key) => hashWith(key, value, purpose));
  }

  private get current(): Key {
    return this.ring[0] as Key;
  }

  private decrypt(keyId: string | null, sealed: Sealed, purpose: string): Buffer {
    const candidates = keyId === null ? this.ring : this.ring.filter((key) => key.id === keyId);
    for (const key of candidates) {
      const decipher = createDecipheriv('aes-256-gcm', key.seal, sealed.iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(purpose)).setAuthTag(sealed.tag);
      try {
        return Buffer.concat([decipher.update(sealed.text), decipher.final()]);
      } catch {
        // A v1 text names no key: the next of the ring may be the one.
      }
    }
    throw new Error(candidates.length === 0 ? 'sealed with a key that is not in use any more' : 'sealed text was changed or belongs elsewhere');
  }
}

interface Sealed {
  iv: Buffer;
  tag: Buffer;
  text: Buffer;
}

function keyOf(secret: string): Key {
  const master = Buffer.from(secret, 'utf8');
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', `etalase-desa/${use}/v1`, 32));
  return { id: sha256(derive('id')).slice(0, ID_LENGTH), seal: derive('seal'), hash: derive('hash') };
}

function encrypt(plain: Buffer, key: Key, purpose: string): Sealed {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.seal, iv).setAAD(Buffer.from(purpose));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), text };
}

const hashWith = (key: Key, value: string, purpose: string): string => createHmac('sha256', key.hash).update(`${purpose}\0${value}`).digest('hex');
