import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { RateLimiter, Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { PROOFS, RECOVERY_PURPOSE, secretPurpose, tidyRecoveryCode } from '../domain/second-factor';
import { stepOfCode } from '../domain/totp';
import { SecondFactorsRepository } from '../persistence/second-factors.repository';
import { SessionAuthenticator } from './session-authenticator';

const limitOf = (personId: string): string => `second-factor:${personId}`;

/** The rules of second-factor codes: counted before they are compared, and each good for one use. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly limiter: RateLimiter,
    private readonly secrets: Secrets,
    private readonly authenticator: SessionAuthenticator,
    private readonly clock: Clock,
  ) {}

  /** @returns the step of a code for the secret that waits to be confirmed. */
  async checkPending(personId: string, code: string): Promise<number> {
    await this.limiter.hit(limitOf(personId), PROOFS);
    const factor = await this.factors.find(personId);
    if (!factor) throw errors.make('second_factor_missing');
    if (factor.confirmedAt) throw errors.make('second_factor_there');
    const step = stepOfCode(this.open(personId, factor.sealedSecret), code, this.clock.now());
    if (step === null) throw wrong();
    return step;
  }

  confirm(personId: string, step: number, recoveryCodes: readonly string[]): Promise<boolean> {
    return this.factors.confirm(personId, step, recoveryCodes.map((code) => this.hash(personId, code)), this.clock.now());
  }

  /** Counts a try at once. @returns what takes the code, in the caller's transaction */
  async count(personId: string): Promise<{ take: (code: string) => Promise<'app' | 'paper'> }> {
    await this.limiter.hit(limitOf(personId), PROOFS);
    return { take: (code) => this.take(personId, code) };
  }

  async markProven(sessionId: string): Promise<void> {
    await this.factors.markProven(sessionId, this.clock.now());
    this.authenticator.forget();
  }

  recoveryCodesLeft(personId: string): Promise<number> {
    return this.factors.recoveryCodesLeft(personId);
  }

  /** Whoever gave a right code has ended the guessing. */
  async forgive(personId: string): Promise<void> {
    await this.limiter.forgive(limitOf(personId), PROOFS);
  }

  private async take(personId: string, code: string): Promise<'app' | 'paper'> {
    const factor = await this.factors.find(personId);
    if (!factor?.confirmedAt) throw errors.make('second_factor_missing');
    const digits = code.replace(/\s/g, '');
    if (/^\d{6}$/.test(digits)) {
      const step = stepOfCode(this.open(personId, factor.sealedSecret), digits, this.clock.now());
      if (step === null || !(await this.factors.takeStep(personId, step))) throw wrong();
      return 'app';
    }
    if (!(await this.factors.takeRecoveryCode(personId, this.hash(personId, code), this.clock.now()))) throw wrong();
    return 'paper';
  }

  private open(personId: string, sealed: string): string {
    return this.secrets.open(sealed, secretPurpose(personId));
  }

  private hash(personId: string, code: string): string {
    return this.secrets.keyedHash(`${personId}:${tidyRecoveryCode(code)}`, RECOVERY_PURPOSE);
  }
}

const wrong = (): Error => errors.make('second_factor_code', {}, { field: 'code' });
