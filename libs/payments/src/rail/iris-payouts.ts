import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Iris, MidtransError } from 'midtrans-client';
import { rupiah, type Rupiah, sameSecret, sha256 } from '@etalase/kernel';
import { Settings, Transactions } from '@etalase/platform';
import { errors, railUnavailable } from '../domain/errors';
import type { PayoutDestination } from '../domain/payees';
import type { RailMovement } from '../domain/reconcile-payouts';
import { type CreatePayoutAnswer, PayoutRail, type RailPayout, type RailPayoutStatus } from '../domain/payout-rail';
import type { TopUp } from '../domain/top-ups';
import { asJson } from './midtrans-answer';
import { RailHealth } from './rail-health';

const TIMEOUT_MS = 10_000;
const STATUSES: ReadonlySet<string> = new Set<RailPayoutStatus>(['queued', 'approved', 'processed', 'completed', 'failed', 'rejected']);

class Refusal {
  constructor(
    readonly code: number,
    readonly message: string,
  ) {}
}

/** Midtrans Iris through the official client: the creator's key makes, the approver's key sends (payments.md §1.6). */
@Injectable()
export class IrisPayouts extends PayoutRail {
  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly health: RailHealth,
  ) {
    super();
  }

  async create({ id, amount, destination }: { id: string; amount: Rupiah; destination: PayoutDestination }): Promise<CreatePayoutAnswer> {
    const payout = { beneficiary_name: plain(destination.holder), beneficiary_account: destination.number, beneficiary_bank: destination.provider, beneficiary_email: '', amount: `${amount}.00`, notes: id };
    const answer = await this.call('creator', (iris) => iris.createPayouts({ payouts: [payout] }), id);
    if (answer instanceof Refusal) return /not unique/i.test(answer.message) ? { kind: 'unclear', reason: answer.message } : { kind: 'refused', reason: answer.message };
    const [row]: unknown[] = [asJson(answer).payouts].flat();
    const reference = asJson(row).reference_no;
    if (typeof reference !== 'string' || reference === '') throw railUnavailable(new Error('Iris answered something that is not a payout'));
    return { kind: 'created', reference };
  }

  async approve(reference: string): Promise<{ kind: 'approved' } | { kind: 'refused'; reason: string }> {
    const answer = await this.call('approver', (iris) => iris.approvePayouts({ reference_nos: [reference] }));
    return answer instanceof Refusal ? { kind: 'refused', reason: answer.message } : { kind: 'approved' };
  }

  async status(reference: string): Promise<RailPayout | null> {
    const answer = await this.call('creator', (iris) => iris.getPayoutDetails(encodeURIComponent(reference)));
    if (answer instanceof Refusal) {
      if (answer.code === 404) return null;
      throw railUnavailable(new Error(answer.message));
    }
    const { status, notes, amount, error_message: error } = asJson(answer);
    if (typeof status !== 'string' || !STATUSES.has(status)) throw railUnavailable(new Error('Iris answered something that is not a payout'));
    return { reference, status: status as RailPayoutStatus, amount: wholeRupiah(amount), notes: typeof notes === 'string' ? notes : '', error: typeof error === 'string' ? error : null };
  }

  async statement(from: string, to: string): Promise<(RailMovement & { at: Date })[]> {
    return (await this.history(from, to)).flatMap((row) => {
      const { type, reference_no: reference, amount, status, created_at: createdAt } = asJson(row);
      // Top-ups are the operator's own.
      if (type !== 'Payout' || typeof reference !== 'string') return [];
      const [whole, at] = [wholeRupiah(amount), new Date(String(createdAt))];
      if (whole === null || Number.isNaN(at.getTime()) || (status !== 'debit' && status !== 'credit')) throw railUnavailable(new Error('Iris gave a statement nobody can read'));
      return [{ reference, amount: whole, isDebit: status === 'debit', at }];
    });
  }

  async topUps(from: string, to: string): Promise<TopUp[]> {
    return (await this.history(from, to)).flatMap((row) => {
      const { type, amount, status, created_at: createdAt } = asJson(row);
      if (typeof type !== 'string' || type.toLowerCase() !== 'topup') return [];
      const [whole, at] = [wholeRupiah(amount), new Date(String(createdAt))];
      if (whole === null || Number.isNaN(at.getTime()) || status !== 'credit') throw railUnavailable(new Error('Iris gave a statement nobody can read'));
      return [{ amount: whole, at }];
    });
  }

  private async history(from: string, to: string): Promise<unknown[]> {
    const answer = await this.call('creator', (iris) => iris.getTransactionHistory({ from_date: from, to_date: to }));
    if (answer instanceof Refusal || !Array.isArray(answer)) throw railUnavailable(new Error('Iris gave no statement'));
    return answer as unknown[];
  }

  readNotification(rawBody: string, signature: string): { reference: string | null; fingerprint: string } {
    const wanted = createHash('sha512').update(rawBody + this.settings.IRIS_MERCHANT_KEY).digest('hex');
    if (!sameSecret(signature.toLowerCase(), wanted)) throw errors.make('notification_forged');
    // A top-up is news too, but of no payout.
    const reference = asJson(parse(rawBody)).reference_no;
    return { reference: typeof reference === 'string' && reference.length <= 100 ? reference : null, fingerprint: sha256(rawBody) };
  }

  private async call(role: 'creator' | 'approver', send: (iris: Iris) => Promise<unknown>, idempotencyKey?: string): Promise<unknown> {
    if (this.transactions.currentRunner()) throw new Error('the payout rail must not be called inside a transaction');
    const base = this.settings.irisUrl;
    if (base === null) throw railUnavailable(new Error('MIDTRANS_IRIS_URL is not set'));
    const iris = new Iris({ isProduction: this.settings.isLive, serverKey: role === 'creator' ? this.settings.irisCreatorKey : this.settings.IRIS_APPROVER_KEY });
    // One client for each call: the key is the call's own, and the client keeps headers for ever.
    iris.apiConfig.getIrisApiBaseUrl = () => base;
    iris.httpClient.http_client.defaults.timeout = TIMEOUT_MS;
    if (idempotencyKey) iris.httpClient.http_client.defaults.headers.common['X-Idempotency-Key'] = idempotencyKey;
    return this.health.guard('iris', () => send(iris).catch(judge));
  }
}

/** The client's own message repeats the request, account number and all: it is never passed on. */
function judge(error: unknown): Refusal {
  if (!(error instanceof MidtransError) || error.httpStatusCode === null) throw railUnavailable(new Error('Iris did not answer'));
  const code = Number(String(error.httpStatusCode));
  if (code === 401) throw railUnavailable(new Error('Iris does not accept a key of ours'));
  if (code === 408 || code === 429 || code >= 500) throw railUnavailable(new Error(`Iris answered ${code}`));
  const { error_message: message, errors: details } = asJson(error.ApiResponse);
  return new Refusal(code, [typeof message === 'string' ? message : `Iris answered ${code}`, ...wordsOf(details)].join(': ').slice(0, 300));
}

const wordsOf = (details: unknown): string[] => [details, ...Object.values(asJson(details))].flat(2).filter((word): word is string => typeof word === 'string');

/** Letters, digits and what a bank's form takes; at most 100. */
const plain = (name: string): string => name.normalize('NFKD').replace(/[^A-Za-z0-9 .,'-]/g, '').trim().slice(0, 100);

function wholeRupiah(text: unknown): Rupiah | null {
  return typeof text === 'string' && /^\d{1,15}(\.0{1,2})?$/.test(text) ? rupiah(Math.trunc(Number(text))) : null;
}

function parse(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody);
  } catch {
    throw errors.make('notification_unreadable');
  }
}
