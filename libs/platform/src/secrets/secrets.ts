import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';

/**
 * AES-256-GCM for what must not be readable in a stolen database, and keyed hashes for looking such values up.
 * Sealed text is `v1.<iv>.<tag>.<ciphertext>`; the version leads to the key when keys are rotated.
 * `purpose` binds a text to its column: a sealed NIK cannot be replayed as a bank number.
 */
@Injectable()
export class Secrets {
  private readonly key: Buffer;
  private readonly hashKey: Buffer;

  constructor(settings: Settings) {
    const master = Buffer.from(settings.SECRET_KEY, 'utf8');
    this.key = Buffer.from(hkdfSync('sha256', master, '', 'etalase-desa/seal/v1', 32));
    this.hashKey = Buffer.from(hkdfSync('sha256', master, '', 'etalase-desa/hash/v1', 32));
  }

  seal(plain: string, purpose: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(purpose));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return ['v1', iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), text.toString('base64url')].join('.');
  }

  /** @throws Error when the text was changed, belongs to another purpose, or was sealed with another key. */
  open(sealed: string, purpose: string): string {
    const [version, iv, tag, text] = sealed.split('.');
    if (version !== 'v1' || !iv || !tag || text === undefined) throw new Error('sealed text of an unknown form');
    const decipher = createDecipheriv('aes-256-gcm', this.key, Buffer.from(iv, 'base64url')).setAAD(Buffer.from(purpose)).setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
  }

  /** The same input gives the same hash, useless without the key. */
  keyedHash(value: string, purpose: string): string {
    return createHmac('sha256', this.hashKey).update(`${purpose}\0${value}`).digest('hex');
  }
}
