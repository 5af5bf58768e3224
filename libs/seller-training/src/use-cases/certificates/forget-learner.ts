import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { CertificatesRepository } from '../../persistence/certificates.repository';
import { WaiversRepository } from '../../persistence/waivers.repository';
import { GiveCapabilities } from '../capabilities/give-capabilities';

/**
 * When a person asks to be forgotten (UU 27/2022): what names them goes, with the signature over it. Number, course,
 * dates and state stay, so that a paper somebody still holds is answered truthfully.
 */
@Injectable()
export class ForgetLearner {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly waivers: WaiversRepository,
    private readonly capabilities: GiveCapabilities,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns how many certificates stay without a name */
  async execute(personId: string): Promise<number> {
    return this.transactions.run(async () => {
      const erased = await this.certificates.erase(personId, this.clock.now());
      await this.waivers.forget(personId);
      await this.capabilities.endAll(personId);
      return erased;
    });
  }
}
