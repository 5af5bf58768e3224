import { constants, createDecipheriv, createPublicKey, privateDecrypt, sign, verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { type CarriedReceipt, type OpenBekal, type SealedBekal, wordsOfBekal, wordsOfReceipt } from '../../domain/learning/bekal';
import { readBekal } from '../../domain/learning/read-bekal';
import { LearningDevicesRepository } from '../../persistence/learning-devices.repository';
import { CarrierKeys } from './carrier-keys';
import { RecordLearning } from './record-learning';

const TAG_BYTES = 16;

/** Takes a `.bekal` file from whoever brings it, and gives a signed receipt to take back. Bringing it twice changes nothing. */
@Injectable()
export class ReceiveCarried {
  constructor(
    private readonly keys: CarrierKeys,
    private readonly devices: LearningDevicesRepository,
    private readonly record: RecordLearning,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.bekal_broken`, `training.bekal_key_gone`, `training.bekal_untrusted`, `training.no_enrolment` */
  async execute({ file, carrierId }: { file: SealedBekal; carrierId: string | null }): Promise<CarriedReceipt> {
    const bekal = readBekal(await this.unseal(file));
    const { learnerId, deviceId, skewMs, events } = bekal;
    await this.assertSigned(bekal);
    const taken = await this.record.execute({ learnerId, deviceId, skewMs, carrierId, events });
    const key = await this.keys.current('receipt');
    const receipt = { deviceId, keyId: key.id, at: this.clock.now().toISOString(), eventIds: events.filter((_, index) => taken[index] !== 'differs').map(({ id }) => id) };
    const privateKey = await this.keys.open(key.id, 'receipt');
    if (!privateKey) throw new Error('the key of receipts cannot be opened');
    return { ...receipt, signature: sign('sha256', Buffer.from(wordsOfReceipt(receipt)), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64') };
  }

  private async unseal({ keyId, key, iv, sealed }: SealedBekal): Promise<unknown> {
    const privateKey = await this.keys.open(keyId, 'seal');
    if (!privateKey) throw errors.make('bekal_key_gone');
    try {
      const secret = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, Buffer.from(key, 'base64'));
      const bytes = Buffer.from(sealed, 'base64');
      const opened = createDecipheriv('aes-256-gcm', secret, Buffer.from(iv, 'base64'), { authTagLength: TAG_BYTES }).setAuthTag(bytes.subarray(-TAG_BYTES));
      return JSON.parse(Buffer.concat([opened.update(bytes.subarray(0, -TAG_BYTES)), opened.final()]).toString('utf8')) as unknown;
    } catch {
      throw errors.make('bekal_broken');
    }
  }

  /** Only a phone that took the package of this learner may speak for them without a session. */
  private async assertSigned(bekal: OpenBekal): Promise<void> {
    const device = await this.devices.find(bekal.learnerId, bekal.deviceId);
    if (!device?.publicKey) throw errors.make('bekal_untrusted');
    if (!isSignedBy(device.publicKey, bekal)) throw errors.make('bekal_untrusted');
  }
}

/** What a phone gave as its key may be none: then nothing is signed with it. */
function isSignedBy(publicKey: string, bekal: OpenBekal): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify('sha256', Buffer.from(wordsOfBekal(bekal)), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(bekal.signature, 'base64'));
  } catch {
    return false;
  }
}
