import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { object, text, webAddress } from '../midtrans/charge-request';
import { MidtransError } from '../midtrans/midtrans-error';
import { AnnounceFact } from '../notifications/announce-fact';
import { SandboxConfig } from '../sandbox-config';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';

export type PayAccountStatus = 'PENDING' | 'ENABLED' | 'DISABLED' | 'EXPIRED';

export interface PayAccount {
  readonly id: string;
  readonly phone: string;
  readonly redirectUrl: string | null;
  readonly status: Exclude<PayAccountStatus, 'EXPIRED'>;
  /** Whole rupiah in the payer's wallet. */
  readonly balance: number;
  readonly createdAt: string;
}

/** Phones on which linking fails, as in Midtrans' own sandbox. */
const REFUSED: Readonly<Record<string, { code: string; words: string }>> = { '123450001': { code: '105', words: 'User Not Found' }, '123450002': { code: '106', words: 'Wallet is Blocked' } };
const LINK_LIVES = 15 * 60_000;
const FIRST_BALANCE = 1_000_000;

export interface Refused {
  readonly code: string;
  readonly words: string;
}

/** GoPay accounts of payers who allowed the merchant to charge them: `PENDING → ENABLED → DISABLED`, or never answered. */
@Injectable()
export class PayAccounts {
  private readonly rows: Collection<PayAccount>;

  constructor(
    private readonly config: SandboxConfig,
    private readonly announce: AnnounceFact,
    private readonly store: SandboxStore,
    private readonly clock: SandboxClock,
  ) {
    this.rows = store.collection<PayAccount>('pay-accounts');
  }

  /** @throws MidtransError 400, 402 */
  link(body: unknown): PayAccount | Refused {
    const { payment_type: type, gopay_partner: partner } = object(body);
    if (type !== undefined && type !== 'gopay') throw new MidtransError('402');
    const { phone_number: phone, country_code: country, redirect_url: redirect } = object(partner);
    const complaints: string[] = [];
    if (type === undefined) complaints.push('payment_type is required');
    if (typeof phone !== 'string' || !/^[1-9]\d{7,14}$/.test(phone)) complaints.push('gopay_partner.phone_number must be numeric digits and must not begin with 0');
    if (typeof country !== 'string' || !/^\d{1,3}$/.test(country)) complaints.push('gopay_partner.country_code must be numeric digits');
    if (redirect !== undefined && redirect !== null && text(redirect, 500) === null) complaints.push('gopay_partner.redirect_url must be text of at most 500 characters');
    if (complaints.length > 0) throw new MidtransError('400', undefined, complaints);
    const refusal = REFUSED[String(phone)];
    if (refusal) return refusal;
    const account: PayAccount = { id: randomUUID(), phone: `${String(country)}${String(phone)}`, redirectUrl: webAddress(redirect), status: 'PENDING', balance: FIRST_BALANCE, createdAt: this.clock.iso() };
    this.rows.put(account.id, account);
    return account;
  }

  /** @throws MidtransError 404, in the body only */
  get(id: string): PayAccount {
    const account = this.rows.get(id);
    if (!account) throw new MidtransError('404', "Account doesn't exist.", [], true);
    return account;
  }

  statusOf({ status, createdAt }: PayAccount): PayAccountStatus {
    return status === 'PENDING' && Date.parse(createdAt) + LINK_LIVES <= this.clock.now() ? 'EXPIRED' : status;
  }

  /** The payer has said yes in the wallet's app. @throws MidtransError 404, 412 */
  enable(id: string): PayAccount {
    return this.move(id, 'PENDING', 'ENABLED');
  }

  /** @throws MidtransError 404, 412 */
  unbind(id: string): PayAccount {
    return this.move(id, 'ENABLED', 'DISABLED');
  }

  /** It changes with nothing but the account, so that it can be read again and again. */
  tokenOf({ id }: PayAccount): string {
    return Buffer.from(JSON.stringify({ type: 'GOPAY_WALLET', id })).toString('base64');
  }

  /** @returns whether the wallet could pay @throws MidtransError 400 (token), 404, 412 (not linked) */
  spend(id: string, token: unknown, amount: number): boolean {
    const account = this.get(id);
    if (this.statusOf(account) !== 'ENABLED') throw new MidtransError('412', 'Account status cannot be updated.');
    if (token !== this.tokenOf(account)) throw new MidtransError('400', undefined, ['gopay.payment_option_token is invalid']);
    if (account.balance < amount) return false;
    this.rows.put(id, { ...account, balance: account.balance - amount });
    return true;
  }

  private move(id: string, from: PayAccount['status'], to: 'ENABLED' | 'DISABLED'): PayAccount {
    const account = this.get(id);
    if (this.statusOf(account) !== from) throw new MidtransError('412', 'Account status cannot be updated.');
    const after: PayAccount = { ...account, status: to };
    return this.store.atomically(() => {
      this.rows.put(id, after);
      const code = to === 'ENABLED' ? '200' : '204';
      const news = { account_id: id, merchant_id: this.config.merchantId, payment_type: 'gopay', signature_key: createHash('sha512').update(id + to + code + this.config.serverKey).digest('hex'), status_code: code, account_status: to, status_message: `Midtrans account_${to === 'ENABLED' ? 'linked' : 'unlinked'} notification` };
      this.announce.execute({ subject: id, label: id, status: to, urls: [this.config.notificationUrl], body: JSON.stringify(news) });
      return after;
    });
  }
}
