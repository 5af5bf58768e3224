import { Injectable } from '@nestjs/common';
import { Clock, defineJob } from '@etalase/kernel';
import { SignInRepository } from '../persistence/sign-in.repository';

export const PurgeSignInsDue = defineJob<Record<string, never>>('accounts.purge-sign-ins', 'upkeep');

/** Sessions and codes past their time are refused anyway; this frees their rows. */
@Injectable()
export class PurgeSignIns {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns rows removed */
  execute(): Promise<number> {
    return this.signIns.purge(this.clock.now());
  }
}
