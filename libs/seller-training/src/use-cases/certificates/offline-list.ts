import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { CertificateReadsRepository } from '../../persistence/certificate-reads.repository';
import { type PublicKey, SigningKeys } from './signing-keys';

export interface OfflineList {
  /** When it was true. */
  asOf: string;
  keys: PublicKey[];
  /** Places of withdrawn certificates; they name nobody. */
  revoked: number[];
  superseded: number[];
}

/** What a phone keeps to check papers without a signal. */
@Injectable()
export class OfflineLists {
  constructor(
    private readonly reads: CertificateReadsRepository,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<OfflineList> {
    const asOf = this.clock.now().toISOString();
    const withdrawn = await this.reads.withdrawn();
    const placesOf = (wanted: string): number[] => withdrawn.filter(({ state }) => state === wanted).map(({ place }) => place);
    return { asOf, keys: await this.keys.all(), revoked: placesOf('revoked'), superseded: placesOf('superseded') };
  }
}
