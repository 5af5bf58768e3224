import { Injectable } from '@nestjs/common';
import { after, Clock, sameSecret } from '@etalase/kernel';
import { RateLimiter, Secrets, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { CODE_TRIES, CODES_PER_ADDRESS, CODES_PER_PHONE, CODES_PER_PHONE_A_DAY, RESEND_AFTER_MS, TRIES_PER_ADDRESS } from '../domain/sign-in-rules';
import { SignInRepository } from '../persistence/sign-in.repository';

const SEALED_CODE = 'sign-in-code';
const codesOf = (phone: string): string => `sign-in-code:phone:${phone}`;

/** The rules of sign-in codes: when one may be asked for, and when one that was given counts. */
@Injectable()
export class SignInCodes {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly limiter: RateLimiter,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Call outside a transaction: the counts use a connection of their own. @throws DomainError `rate.too_many`, `accounts.wait_to_resend`, `accounts.sms_later` */
  async allowRequest(phone: string, channel: 'whatsapp' | 'sms', address: string): Promise<void> {
    await this.limiter.hit(`sign-in-code:address:${address}`, CODES_PER_ADDRESS);
    const requestedAt = await this.signIns.codeRequestedAt(phone);
    if (requestedAt) this.refuseTooSoon(requestedAt);
    const wait = RESEND_AFTER_MS / 1000;
    if (channel === 'sms' && !requestedAt) throw errors.make('sms_later', { seconds: wait }, { field: 'channel', retryAfterSeconds: wait });
    await this.limiter.hit(codesOf(phone), CODES_PER_PHONE);
    await this.limiter.hit(`sign-in-code:day:${phone}`, CODES_PER_PHONE_A_DAY);
  }

  /** Keeps the code's hash as the phone's only live code. @throws DomainError `accounts.wait_to_resend` when another request was first */
  async place(phone: string, code: string, expiresAt: Date): Promise<void> {
    const now = this.clock.now();
    const result = await this.signIns.placeCode(phone, this.hash(phone, code), CODE_TRIES, now, expiresAt, after(now, -RESEND_AFTER_MS));
    if (!result.placed) this.refuseTooSoon(result.requestedAt);
  }

  /** The code as it travels to the message channels. */
  seal(code: string): string {
    return this.secrets.seal(code, SEALED_CODE);
  }

  /** @returns what `spend` needs. @throws DomainError `accounts.code_wrong` for a wrong, spent, expired or never sent code alike */
  async check(phone: string, code: string, address: string): Promise<string> {
    await this.limiter.hit(`sign-in-try:address:${address}`, TRIES_PER_ADDRESS);
    // Outside any transaction: a wrong try stays counted.
    const expected = await this.transactions.outside(() => this.signIns.takeTry(phone, this.clock.now()));
    if (expected === undefined || !sameSecret(expected, this.hash(phone, code))) throw errors.make('code_wrong', {}, { field: 'code' });
    return expected;
  }

  /** @throws DomainError `accounts.code_wrong` when somebody else spent it meanwhile */
  async spend(phone: string, checked: string): Promise<void> {
    if (!(await this.signIns.spendCode(phone, checked))) throw errors.make('code_wrong', {}, { field: 'code' });
  }

  /** What one try at one code is known by, so that its answer can be given again. */
  openingOf(phone: string, code: string, attempt: string): string {
    return this.secrets.keyedHash(`${phone}:${code}:${attempt}`, 'sign-in-attempt');
  }

  /**
   * Whoever gave the right code holds the phone: the count of codes asked for begins anew, so that signing in properly
   * locks nobody out. A guesser gains nothing by it (a right guess has ended the matter), the counts by address stay,
   * and the count of the day still bounds what codes for one number may cost.
   */
  async forgiveAsking(phone: string): Promise<void> {
    await this.limiter.forgive(codesOf(phone), CODES_PER_PHONE);
  }

  private refuseTooSoon(requestedAt: Date): void {
    const seconds = Math.ceil((requestedAt.getTime() + RESEND_AFTER_MS - this.clock.now().getTime()) / 1000);
    if (seconds > 0) throw errors.make('wait_to_resend', { seconds }, { retryAfterSeconds: seconds });
  }

  /** Keyed: a stolen table of six-digit codes cannot be tried out offline. */
  private hash(phone: string, code: string): string {
    return this.secrets.keyedHash(`${phone}:${code}`, SEALED_CODE);
  }
}
