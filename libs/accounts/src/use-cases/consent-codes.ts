import { Injectable } from '@nestjs/common';
import { after, Clock, newDigits, parsePhone, sameSecret } from '@etalase/kernel';
import { Outbox, RateLimiter, Secrets, Transactions } from '@etalase/platform';
import { CONSENT_CODE_LIFE_MS, CONSENT_CODE_TRIES, CONSENT_CODES_PER_ASKER, CONSENT_CODES_PER_PHONE, type ConsentPurpose } from '../domain/consents';
import { errors } from '../domain/errors';
import { ConsentCodeRequested } from '../domain/events';
import { RESEND_AFTER_MS } from '../domain/sign-in-rules';
import { ConsentsRepository } from '../persistence/consents.repository';

export interface ConsentCodeRequest {
  /** Whose agreement is asked; the code goes to this phone and to no other. */
  phone: string;
  /** Who asks, in their own session. */
  askedBy: string;
  purpose: ConsentPurpose;
  /** What exactly is agreed to: the code is good for nothing else. */
  subject: string;
  /** Name of the asker and of the thing, for the message on the phone. */
  askedByName: string;
  what: string;
}

/** Codes by which the holder of a phone agrees. They live in a table of their own: none of them ever opens a session. */
@Injectable()
export class ConsentCodes {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly limiter: RateLimiter,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Call outside a transaction. @throws DomainError `rate.too_many`, `accounts.wait_to_resend`, `kernel.phone_invalid` */
  async send(request: ConsentCodeRequest): Promise<{ expiresAt: Date; resendAfter: Date }> {
    const phone = parsePhone(request.phone);
    const { askedBy, purpose } = request;
    await this.limiter.hit(`consent-code:asker:${askedBy}`, CONSENT_CODES_PER_ASKER);
    await this.limiter.hit(`consent-code:phone:${phone}`, CONSENT_CODES_PER_PHONE);
    const now = this.clock.now();
    const code = newDigits(6);
    const expiresAt = after(now, CONSENT_CODE_LIFE_MS);
    await this.transactions.run(async () => {
      const earlier = await this.consents.placeCode({ phone, askedBy, purpose }, this.hash(phone, request.subject, code), CONSENT_CODE_TRIES, now, expiresAt, after(now, -RESEND_AFTER_MS));
      if (earlier) {
        const seconds = Math.max(1, Math.ceil((earlier.getTime() + RESEND_AFTER_MS - now.getTime()) / 1000));
        throw errors.make('wait_to_resend', { seconds }, { retryAfterSeconds: seconds });
      }
      await this.outbox.publish(ConsentCodeRequested, { phone, sealedCode: this.secrets.seal(code, 'consent-code'), purpose, askedBy: request.askedByName, what: request.what, expiresAt: expiresAt.toISOString() });
    });
    return { expiresAt, resendAfter: after(now, RESEND_AFTER_MS) };
  }

  /** Counts the try even when the caller rolls back. @throws DomainError `accounts.code_wrong` for a wrong, spent, expired or never sent code alike */
  async spend(used: { phone: string; askedBy: string; purpose: ConsentPurpose; subject: string; code: string }): Promise<void> {
    const phone = parsePhone(used.phone);
    const key = { phone, askedBy: used.askedBy, purpose: used.purpose };
    const expected = await this.transactions.outside(() => this.consents.takeTry(key, this.clock.now()));
    const isRight = expected !== undefined && sameSecret(expected, this.hash(phone, used.subject, used.code));
    if (!isRight || !(await this.consents.spendCode(key, expected))) throw errors.make('code_wrong', {}, { field: 'code' });
  }

  private hash(phone: string, subject: string, code: string): string {
    return this.secrets.keyedHash(`${phone}\0${subject}\0${code}`, 'consent-code');
  }
}
