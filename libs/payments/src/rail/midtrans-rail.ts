import { Injectable } from '@nestjs/common';
import { CoreApi, MidtransError, type OutgoingRequest } from 'midtrans-client';
import type { Rupiah } from '@etalase/kernel';
import { Settings, Transactions } from '@etalase/platform';
import { railUnavailable } from '../domain/errors';
import type { RailName } from '../domain/rail-names';
import { type ChargeAnswer, type CloseAnswer, PaymentRail, type RailCharge, type RailNotice, type RailTransaction, type RefundAnswer } from '../domain/rail';
import { asJson, readTransaction } from './midtrans-answer';
import { chargeBody } from './midtrans-charge';
import { readMidtransNotice } from './midtrans-notice';
import { MidtransPages } from './midtrans-page';
import { RailHealth } from './rail-health';

const POST_TIMEOUT_MS = 10_000;
/** A question is cheap to ask again, and the notification that waits for it has to be answered within 5 s. */
const GET_TIMEOUT_MS = 4_000;

/** A refusal with its Midtrans code; every answer that allows no conclusion is `payments.rail_unavailable` instead. */
class Refusal {
  constructor(
    readonly code: number,
    readonly answer: unknown,
    readonly message: string,
  ) {}
}

/** Midtrans Core API through the official client, whose traps payments.md §0 lists. */
@Injectable()
export class MidtransRail extends PaymentRail {
  private readonly core: CoreApi;
  private readonly pages: MidtransPages;

  constructor(
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly health: RailHealth,
  ) {
    super();
    this.core = new CoreApi({ isProduction: settings.isLive, serverKey: settings.MIDTRANS_SERVER_KEY, clientKey: settings.MIDTRANS_CLIENT_KEY });
    // The client has no option for its base address; an own method shadows the prototype's for this instance only.
    this.core.apiConfig.getCoreApiBaseUrl = () => settings.outside('midtrans');
    this.core.httpClient.http_client.interceptors.request.use(prepare);
    this.pages = new MidtransPages(settings);
    this.pages.snap.httpClient.http_client.interceptors.request.use(prepare);
  }

  async charge(request: RailCharge): Promise<ChargeAnswer> {
    if (this.pages.takes(request.method)) return this.openPage(request);
    const answer = await this.call(() => this.core.charge(chargeBody(request)), request.method);
    if (!(answer instanceof Refusal)) {
      const transaction = readTransaction(answer);
      return transaction.status === 'deny' || transaction.status === 'failure' ? { kind: 'refused', reason: transaction.status } : { kind: 'created', transaction };
    }
    // "Payment channel is not activated": often so at Core alone, and Snap's page has it.
    if (answer.code === 402) return this.openPage(request);
    return answer.code === 406 ? { kind: 'duplicate' } : { kind: 'refused', reason: answer.message };
  }

  async status(railOrderId: string): Promise<RailTransaction | null> {
    const answer = await this.call(() => this.core.transaction.status(railOrderId));
    if (!(answer instanceof Refusal)) return readTransaction(answer);
    if (answer.code === 404) return null;
    throw railUnavailable(new Error(answer.message));
  }

  async cancel(railOrderId: string, pageToken: string | null = null): Promise<CloseAnswer> {
    // Closed first, so that nobody pays there any more; a page somebody has paid on, or that is closed, refuses, and the order tells.
    if (pageToken !== null) await this.call(() => this.pages.close(pageToken), 'card');
    return this.close(() => this.core.transaction.cancel(railOrderId));
  }

  /** The rail knows what it holds by its own id, which a page gives only once somebody has paid there. */
  async capture(railOrderId: string, amount: Rupiah | null): Promise<CloseAnswer> {
    const held = await this.status(railOrderId);
    if (!held) return { kind: 'unknown' };
    if (held.status !== 'authorize') return { kind: 'refused' };
    return this.close(() => this.core.capture({ transaction_id: held.transactionId, gross_amount: amount ?? Number(held.grossAmount) }));
  }

  decide(railOrderId: string, outcome: 'approve' | 'deny'): Promise<CloseAnswer> {
    return this.close(() => this.core.transaction[outcome](railOrderId));
  }

  expire(railOrderId: string): Promise<CloseAnswer> {
    return this.close(() => this.core.transaction.expire(railOrderId));
  }

  async refund({ railOrderId, key, amount, reason }: { railOrderId: string; key: string; amount: Rupiah; reason: string }): Promise<RefundAnswer> {
    const answer = await this.call(() => this.core.transaction.refund(railOrderId, { refund_key: key, amount, reason }));
    const code = answer instanceof Refusal ? answer.code : Number(asJson(answer).status_code);
    switch (code) {
      case 200:
        return 'accepted';
      case 202:
        return 'denied';
      case 406:
        return 'duplicate';
      case 412:
        await this.assertFinal(railOrderId);
        return 'not_refundable';
      case 414:
        return 'too_much';
      default:
        throw railUnavailable(new Error(`Midtrans answered a refund with ${code}`));
    }
  }

  readNotification(rawBody: string): RailNotice {
    return readMidtransNotice(rawBody, this.settings.MIDTRANS_SERVER_KEY);
  }

  private async openPage(request: RailCharge): Promise<ChargeAnswer> {
    const answer = await this.call(() => this.pages.open(request), request.method);
    if (!(answer instanceof Refusal)) return { kind: 'created', transaction: this.pages.read(request, answer) };
    return answer.code === 406 || /paid and utilized/i.test(answer.message) ? { kind: 'duplicate' } : { kind: 'refused', reason: answer.message };
  }

  /** A card's money can be given back once it has come, the day after; until then the refund waits. */
  private async assertFinal(railOrderId: string): Promise<void> {
    if ((await this.status(railOrderId))?.status === 'capture') throw railUnavailable(new Error('the card is not settled yet'));
  }

  private async close(send: () => Promise<unknown>): Promise<CloseAnswer> {
    const answer = await this.call(send);
    if (!(answer instanceof Refusal)) return { kind: 'done', transaction: readTransaction(answer) };
    return answer.code === 404 ? { kind: 'unknown' } : { kind: 'refused' };
  }

  private async call(send: () => Promise<unknown>, rail: RailName = 'midtrans'): Promise<unknown> {
    if (this.transactions.currentRunner()) throw new Error('the payment rail must not be called inside a transaction');
    return this.health.guard(rail, () => this.ask(send));
  }

  private async ask(send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof MidtransError) || error.httpStatusCode === null) throw railUnavailable(new Error(error instanceof Error ? error.message : 'no answer'));
      // 200 with a code in the body gives text, a failed HTTP answer gives a number.
      const code = Number(String(error.httpStatusCode));
      // "Expired" is an answer, not a failure, whichever way it is sent.
      if (code === 407) return error.ApiResponse;
      if (code === 401) throw new Error('Midtrans does not accept MIDTRANS_SERVER_KEY');
      if (code === 429 || code >= 500) throw railUnavailable(new Error(`Midtrans answered ${code}`));
      return new Refusal(code, error.ApiResponse, wordsOf(error.ApiResponse) ?? String(code));
    }
  }
}

/** Core says it in one sentence, Snap in a list. */
function wordsOf(answer: unknown): string | null {
  const { status_message: message, error_messages: list } = asJson(answer);
  if (typeof message === 'string') return message;
  return Array.isArray(list) ? list.join('; ').slice(0, 500) : null;
}

/** Time limit of the call, and the key that makes repeating a charge or a refund within 5 minutes harmless. */
export function prepare(request: OutgoingRequest): OutgoingRequest {
  const body = asJson(request.data);
  const key = asJson(body.transaction_details).order_id ?? body.refund_key;
  request.timeout = request.method?.toLowerCase() === 'get' ? GET_TIMEOUT_MS : POST_TIMEOUT_MS;
  if (typeof key === 'string') request.headers.set('Idempotency-Key', key);
  return request;
}
