import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, sha256 } from '@etalase/kernel';
import { Secrets, Transactions } from '@etalase/platform';
import { type SigningKeyRow, SigningKeysRepository } from '../../persistence/signing-keys.repository';
import { CertificateDay } from './certificate-day';

const PURPOSE = 'training-signing-key';
const KEY_BYTES = 32;

/** A key as everybody may know it. Days are ISO text, both included. */
export interface PublicKey {
  id: string;
  /** Raw Ed25519, base64url; also the `x` of its JWK. */
  x: string;
  from: string;
  until: string | null;
  /** Somebody else may have signed with it: what it signed is worth nothing without the register. */
  isCompromised: boolean;
}

export interface Signer {
  key: PublicKey;
  sign(bytes: Buffer): Buffer;
}

/** The keys certificates are signed with: one at a time, the old ones known for ever by their public part. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly keys: SigningKeysRepository,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly day: CertificateDay,
  ) {}

  /** The key of now; the first one is made when the first is needed. Holds it until the caller's transaction ends. */
  async current(): Promise<Signer> {
    return this.transactions.run(async () => signerOf((await this.keys.current()) ?? (await this.first()), this.secrets));
  }

  async all(): Promise<PublicKey[]> {
    return (await this.keys.all()).map(publicOf);
  }

  /** The private part of the old key is gone with the commit. @returns ids of the old key and the new */
  async rotate({ isCompromised = false }: { isCompromised?: boolean } = {}): Promise<{ retired: string | null; current: string }> {
    return this.transactions.run(async () => {
      await this.keys.lock();
      const retired = await this.keys.retire({ day: this.day.today(), at: this.clock.now(), isCompromised });
      return { retired, current: (await this.make()).id };
    });
  }

  /** After `SECRET_KEY` was changed. @returns whether there was something to do */
  async reseal(): Promise<boolean> {
    return this.transactions.run(async () => {
      const row = await this.keys.current();
      if (!row?.privateSealed || this.secrets.isCurrent(row.privateSealed)) return false;
      await this.keys.reseal(row.id, this.secrets.seal(this.secrets.open(row.privateSealed, PURPOSE), PURPOSE));
      return true;
    });
  }

  private async first(): Promise<SigningKeyRow> {
    await this.keys.lock();
    return (await this.keys.current()) ?? (await this.make());
  }

  private async make(): Promise<SigningKeyRow> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES);
    const sealed = this.secrets.seal(privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'), PURPOSE);
    const row: SigningKeyRow = { id: sha256(raw).slice(0, 8), publicKey: raw.toString('base64url'), privateSealed: sealed, createdOn: this.day.today(), retiredOn: null, isCompromised: false };
    await this.keys.insert(row, this.clock.now());
    return row;
  }
}

const publicOf = ({ id, publicKey, createdOn, retiredOn, isCompromised }: SigningKeyRow): PublicKey => ({ id, x: publicKey, from: createdOn, until: retiredOn, isCompromised });

function signerOf(row: SigningKeyRow, secrets: Secrets): Signer {
  const opened: KeyObject = createPrivateKey({ key: Buffer.from(secrets.open(row.privateSealed ?? '', PURPOSE), 'base64'), format: 'der', type: 'pkcs8' });
  return { key: publicOf(row), sign: (bytes) => sign(null, bytes, opened) };
}
