import { Injectable } from '@nestjs/common';
import { after, Clock, type Locale, newDigits, parsePhone } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { SignInCodeRequested } from '../domain/events';
import { CODE_LIFE_MS, RESEND_AFTER_MS } from '../domain/sign-in-rules';
import { SignInCodes } from './sign-in-codes';

export interface SignInCodeRequest {
  phone: string;
  /** Network address of the caller. */
  address: string;
  locale: Locale;
  channel?: 'whatsapp' | 'sms';
}

/** Sends a code to any Indonesian number: the answer never tells whether somebody is known here. */
@Injectable()
export class RequestSignInCode {
  constructor(
    private readonly codes: SignInCodes,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kernel.phone_invalid`, `rate.too_many`, `accounts.wait_to_resend`, `accounts.sms_later` */
  async execute(request: SignInCodeRequest): Promise<{ expiresAt: Date; resendAfter: Date }> {
    const phone = parsePhone(request.phone);
    const channel = request.channel ?? 'whatsapp';
    const now = this.clock.now();
    await this.codes.allowRequest(phone, channel, request.address);
    const code = newDigits(6);
    const expiresAt = after(now, CODE_LIFE_MS);
    await this.transactions.run(async () => {
      await this.codes.place(phone, code, expiresAt);
      await this.outbox.publish(SignInCodeRequested, { phone, sealedCode: this.codes.seal(code), channel, expiresAt: expiresAt.toISOString(), locale: request.locale });
    });
    return { expiresAt, resendAfter: after(now, RESEND_AFTER_MS) };
  }
}
