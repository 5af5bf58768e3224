import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { type CarrierKeyRow, CarrierKeysRepository, type CarrierKeyUse } from '../../persistence/carrier-keys.repository';

const PURPOSE = 'training-carrier-key';
const make = promisify(generateKeyPair);

export interface PublicCarrierKey {
  id: string;
  /** SPKI, base64, as WebCrypto imports it. */
  spki: string;
}

/**
 * Keys for what travels on other people's phones: RSA-OAEP, to which a file is sealed, and ECDSA P-256, by which its
 * receipt is known to be ours. Both are what the oldest browsers we serve can do; certificates have keys of their own.
 */
@Injectable()
export class CarrierKeys {
  constructor(
    private readonly keys: CarrierKeysRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async current(use: CarrierKeyUse): Promise<PublicCarrierKey> {
    const { id, publicKey } = (await this.keys.current(use)) ?? (await this.first(use));
    return { id, spki: publicKey };
  }

  /** The private part of a key of ours, also of one that is no longer given out; `null` for a key we never had. */
  async open(id: string, use: CarrierKeyUse): Promise<KeyObject | null> {
    const row = await this.keys.find(id);
    if (row?.use !== use) return null;
    return createPrivateKey({ key: Buffer.from(this.secrets.open(row.privateSealed, PURPOSE), 'base64'), format: 'der', type: 'pkcs8' });
  }

  /** From now on phones are given another. */
  async rotate(use: CarrierKeyUse): Promise<PublicCarrierKey> {
    await this.keys.retire(use, this.clock.now());
    return this.current(use);
  }

  private async first(use: CarrierKeyUse): Promise<CarrierKeyRow> {
    const { publicKey, privateKey } = await (use === 'seal' ? make('rsa', { modulusLength: 2048 }) : make('ec', { namedCurve: 'P-256' }));
    const row: CarrierKeyRow = {
      id: newId(),
      use,
      publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      privateSealed: this.secrets.seal(privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'), PURPOSE),
    };
    if (await this.keys.add(row, this.clock.now())) return row;
    const current = await this.keys.current(use);
    if (!current) throw new Error('a carrier key vanished under its own index');
    return current;
  }
}
