import { Injectable } from '@nestjs/common';
import { Clock, maskPhone } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { secretPurpose } from '../domain/second-factor';
import { newTotpSecret, totpUri } from '../domain/totp';
import { SecondFactorsRepository } from '../persistence/second-factors.repository';

export interface BegunSecondFactor {
  /** For the app, as a QR code or a link. */
  uri: string;
  /** Base32, for typing it in. */
  secret: string;
}

/** Makes the secret an authenticator app keeps. It counts from its confirmation on; until then it may be begun anew. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * @param secret only where somebody else has to know it too: the demo's people.
   * @throws DomainError `accounts.second_factor_there`
   */
  async execute({ personId, phone, secret = newTotpSecret() }: { personId: string; phone: string; secret?: string }): Promise<BegunSecondFactor> {
    const isBegun = await this.factors.begin(personId, this.secrets.seal(secret, secretPurpose(personId)), this.clock.now());
    if (!isBegun) throw errors.make('second_factor_there');
    return { uri: totpUri(secret, maskPhone(phone)), secret };
  }
}
