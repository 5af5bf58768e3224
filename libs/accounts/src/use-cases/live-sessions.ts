import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { SignInRepository } from '../persistence/sign-in.repository';

/** Which of these sessions somebody is still signed in by: what was left to a session holds no longer than it. */
@Injectable()
export class LiveSessions {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly clock: Clock,
  ) {}

  async execute(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(sessionIds.length === 0 ? [] : await this.signIns.liveAmong(sessionIds, this.clock.now()));
  }
}
