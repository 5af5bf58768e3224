import { Body, Controller, Get, Header, NotFoundException, Param, Post, Redirect } from '@nestjs/common';
import { CardPayments } from '../midtrans/card-payments';
import { ChargeTransaction } from '../midtrans/charge';
import { testCards } from '../midtrans/test-cards';
import type { Transaction } from '../midtrans/transaction';
import { Transactions } from '../midtrans/transactions';
import { SandboxClock } from '../store/sandbox-clock';
import { otpPage, snapOverPage, snapPage } from './snap-page';
import { type SnapSession, SnapSessions } from './snap-sessions';

const HTML = 'text/html; charset=utf-8';
const ENDED = ['deny', 'cancel', 'expire'];

const bodies: Readonly<Record<string, object>> = {
  gopay: { payment_type: 'gopay' }, shopeepay: { payment_type: 'shopeepay' }, other_qris: { payment_type: 'qris' }, echannel: { payment_type: 'echannel', echannel: { bill_info1: 'Pembayaran:', bill_info2: 'Etalase Desa' } },
  ...Object.fromEntries(['bca', 'bni', 'bri', 'cimb', 'permata'].map((bank) => [`${bank}_va`, { payment_type: 'bank_transfer', bank_transfer: { bank } }])),
  ...Object.fromEntries(['indomaret', 'alfamart'].map((store) => [store, { payment_type: 'cstore', cstore: { store } }])),
};

/** Snap's own page, where the payer is sent: a card is typed in here and nowhere else. */
@Controller()
export class SnapPagesController {
  constructor(
    private readonly sessions: SnapSessions,
    private readonly cards: CardPayments,
    private readonly charge: ChargeTransaction,
    private readonly transactions: Transactions,
    private readonly clock: SandboxClock,
  ) {}

  @Get('snap/v4/redirection/:token')
  @Header('content-type', HTML)
  page(@Param('token') token: string): string {
    const session = this.session(token);
    const transaction = this.transactions.find(session.orderId);
    if (session.canceledAt !== null) return snapOverPage(session, 'Toko sudah menutup halaman pembayaran ini.');
    if (Date.parse(session.expiresAt) <= this.clock.now()) return snapOverPage(session, 'Waktu bayarnya habis.');
    if (transaction && transaction.status !== 'pending' && !ENDED.includes(transaction.status)) return snapOverPage(session, 'Pembayaran sudah diterima.');
    return snapPage(session, transaction?.status === 'deny' ? 'Kartu tadi ditolak. Coba kartu lain, atau kembali ke toko dan pilih cara lain.' : null);
  }

  @Post('snap/v4/redirection/:token/:method')
  @Redirect('/', 303)
  pay(@Param('token') token: string, @Param('method') method: string, @Body() form: Record<string, unknown>): { url: string } {
    const session = this.session(token);
    if (method === 'card') return { url: this.payByCard(session, String(form['number'] ?? '')) };
    const body = session.enabled.includes(method) ? bodies[method] : undefined;
    if (!body) throw new NotFoundException();
    const { id } = this.charge.execute({ ...body, transaction_details: { order_id: session.orderId, gross_amount: session.amount } }, { override: session.notifyUrls.join(','), append: undefined });
    return { url: `/midtrans/transactions/${id}` };
  }

  @Get('midtrans/3ds/:id')
  @Header('content-type', HTML)
  askOtp(@Param('id') id: string): string {
    const transaction = this.transactions.get(id);
    if (transaction.status !== 'pending' || !transaction.card) throw new NotFoundException();
    return otpPage(transaction);
  }

  @Post('midtrans/3ds/:id')
  @Redirect('/', 303)
  answerOtp(@Param('id') id: string, @Body() { otp }: Record<string, unknown>): { url: string } {
    return { url: wayBack(this.cards.answerOtp(id, String(otp))) };
  }

  private payByCard(session: SnapSession, number: string): string {
    const card = testCards.find((one) => one.number === number.replaceAll(' ', ''));
    if (!card || !session.enabled.includes('credit_card')) throw new NotFoundException();
    const transaction = this.cards.pay(session, card);
    return transaction.status === 'pending' ? `/midtrans/3ds/${transaction.id}` : wayBack(transaction);
  }

  private session(token: string): SnapSession {
    const session = this.sessions.find(token);
    if (session?.token !== token) throw new NotFoundException();
    return session;
  }
}

/** As Snap does: the order and how it went, which proves nothing to the shop. */
function wayBack({ id, orderId, status, callbackUrl }: Transaction): string {
  if (callbackUrl === undefined) return `/midtrans/transactions/${id}`;
  return `${callbackUrl}${callbackUrl.includes('?') ? '&' : '?'}order_id=${encodeURIComponent(orderId)}&status_code=${status === 'deny' ? '202' : '200'}&transaction_status=${status}`;
}
