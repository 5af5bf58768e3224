import { Injectable } from '@nestjs/common';
import { Clock, defineJob } from '@etalase/kernel';
import { ConsentsRepository } from '../persistence/consents.repository';
import { SignInRepository } from '../persistence/sign-in.repository';

export const PurgeSignInsDue = defineJob<Record<string, never>>('accounts.purge-sign-ins', 'upkeep');

/** Sessions and codes past their time are refused anyway; this frees their rows. */
@Injectable()
export class PurgeSignIns {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly consents: ConsentsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns rows removed */
  async execute(): Promise<number> {
    const now = this.clock.now();
    return (await this.signIns.purge(now)) + (await this.consents.purgeCodes(now));
  }
}
