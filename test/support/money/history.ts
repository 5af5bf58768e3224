import fc from 'fast-check';
import { DomainError, hours, minutes, newId, rupiah, shareOf } from '@etalase/kernel';
import {
  ApplyRailStatus, AskWriteOff, CancelPayment, CancelPayout, CapturePayment, CheckPayment, CloseOpenAttempts, CreatePaymentIntent, type Cut, DecideDispute, DecideWriteOff, MoveFunds, OpenPayout, type PaymentMethod, ReceivePayoutNotification, ReceiveRailNotification, RefundLatePayment,
  RefundReleasedSplit, RefundSplit, ReleaseSplit, ReviveLatePayment, SendPayout, SendRefund, StartPayment, SweepPayments, SweepPayouts,
} from '@etalase/payments';
import { NameDisputedSum } from '../../../libs/payments/src/use-cases/name-disputed-sum';
import { broken, brokenAtRest, brokenMove } from './invariants';
import { Crash } from './memory-tables';
import type { Facts, MoneyWorld, Subjects } from './world';

export const QRIS: PaymentMethod = { type: 'qris' };
export const CARD: PaymentMethod = { type: 'card' };
export const BCA: PaymentMethod = { type: 'id_bank_transfer', bank: 'bca' };

type RailCall = 'charge' | 'status' | 'cancel' | 'capture' | 'refund';
type BankCall = 'create' | 'approve' | 'status';
/** Everywhere the process can die: around each call of a rail, around each commit. */
export const POINTS = [
  ...(['charge', 'status', 'cancel', 'capture', 'refund', 'payout-create', 'payout-approve', 'payout-status'] as const).flatMap((call) => [`${call}.asked`, `${call}.done`] as const),
  'commit.before', 'commit.after',
] as const;

/** Of a release: whole rupiah of commission, and of it the PPN and everybody's share. */
interface Kept {
  commission: number;
  taxBps: number;
  shareBps: readonly number[];
}

export type Act =
  | { do: 'start'; on: number; method: PaymentMethod }
  | { do: 'pay' | 'wrong' | 'expire' | 'deny' | 'reverse' | 'confirm'; on: number }
  | { do: 'deliver' | 'forge' | 'twist'; on: number }
  | { do: 'check' | 'cancel' | 'revive' | 'refundLate' | 'closeOpen'; on: number }
  | { do: 'hold' }
  | { do: 'capture'; amount: number }
  | { do: 'release'; on: number; kept: Kept }
  | { do: 'partly'; on: number; kept: Kept; amount: number; isRefused: boolean }
  | { do: 'refund' | 'refundReleased'; on: number; amount: number; key: number }
  | { do: 'lose'; call: RailCall; loss: 'request' | 'answer' }
  | { do: 'loseAtBank'; call: BankCall; loss: 'request' | 'answer' }
  | { do: 'die'; at: (typeof POINTS)[number]; turns: number }
  | { do: 'payout'; on: number; amount: number }
  | { do: 'complete' | 'fail' | 'tellBank' | 'callOff'; on: number }
  | { do: 'decide'; on: number; outcome: 'won' | 'lost'; bearer: 'seller' | 'platform' }
  | { do: 'transfer'; on: number; amount: number }
  | { do: 'part'; on: number }
  | { do: 'sum'; on: number; amount: number }
  | { do: 'writeOff'; on: number; isRefused: boolean }
  | { do: 'jobs' | 'sweep' };

/** Whole rupiah the third payment holds ready on a card. */
const HELD = 90_000;

const on = fc.nat({ max: 999 });
/** What payers and banks do. */
export const outsideActs = fc.array(fc.record({ do: fc.constantFrom('pay' as const, 'pay' as const, 'pay' as const, 'wrong' as const, 'expire' as const, 'deny' as const), on }), { minLength: 1, maxLength: 8 });
const many = <T>(weight: number, arbitrary: fc.Arbitrary<T>): { weight: number; arbitrary: fc.Arbitrary<T> } => ({ weight, arbitrary });
const loss = fc.constantFrom('request' as const, 'answer' as const);
const amount = fc.integer({ min: 1, max: 100_000 });
const kept: fc.Arbitrary<Kept> = fc.record({ commission: fc.integer({ min: 0, max: 20_000 }), taxBps: fc.constantFrom(0, 1_100, 1_200), shareBps: fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 2 }) });
const act: fc.Arbitrary<Act> = fc.oneof(
  many(6, fc.record({ do: fc.constant('start' as const), on, method: fc.constantFrom(QRIS, QRIS, BCA) })),
  many(6, fc.record({ do: fc.constant('pay' as const), on })),
  many(4, fc.record({ do: fc.constantFrom('wrong' as const, 'expire' as const, 'deny' as const, 'reverse' as const, 'confirm' as const), on })),
  many(9, fc.record({ do: fc.constantFrom('deliver' as const, 'deliver' as const, 'deliver' as const, 'forge' as const, 'twist' as const), on })),
  many(7, fc.record({ do: fc.constantFrom('check' as const, 'cancel' as const, 'revive' as const, 'refundLate' as const, 'closeOpen' as const), on })),
  many(4, fc.record({ do: fc.constant('release' as const), on, kept })),
  many(5, fc.record({ do: fc.constant('partly' as const), on, kept, amount: fc.integer({ min: 1, max: 40_000 }), isRefused: fc.boolean() })),
  many(8, fc.record({ do: fc.constantFrom('refund' as const, 'refundReleased' as const), on, amount, key: fc.nat({ max: 3 }) })),
  many(2, fc.record({ do: fc.constant('hold' as const) })),
  many(4, fc.record({ do: fc.constant('capture' as const), amount })),
  many(2, fc.record({ do: fc.constant('lose' as const), call: fc.constantFrom<RailCall[]>('charge', 'status', 'cancel', 'capture', 'refund'), loss })),
  many(1, fc.record({ do: fc.constant('loseAtBank' as const), call: fc.constantFrom<BankCall[]>('create', 'approve', 'status'), loss })),
  many(4, fc.record({ do: fc.constant('die' as const), at: fc.constantFrom(...POINTS), turns: fc.integer({ min: 1, max: 3 }) })),
  many(4, fc.record({ do: fc.constant('payout' as const), on, amount })),
  many(4, fc.record({ do: fc.constantFrom('complete' as const, 'fail' as const, 'tellBank' as const, 'callOff' as const), on })),
  many(4, fc.record({ do: fc.constant('part' as const), on })),
  many(2, fc.record({ do: fc.constant('sum' as const), on, amount })),
  many(5, fc.record({ do: fc.constant('decide' as const), on, outcome: fc.constantFrom('won' as const, 'lost' as const), bearer: fc.constantFrom('seller' as const, 'platform' as const) })),
  many(1, fc.record({ do: fc.constant('transfer' as const), on, amount })),
  many(2, fc.record({ do: fc.constant('writeOff' as const), on, isRefused: fc.boolean() })),
  many(5, fc.record({ do: fc.constantFrom('jobs' as const, 'sweep' as const) })),
);

export interface Life {
  /** Two open codes of one intent are where double payments come from; left to chance they are rare. */
  isEager: boolean;
  /** The money of one payment is released at once, so that there is something to pay out. */
  isRich: boolean;
  /** No news about an open code ever comes: the sweep alone has to find out. */
  isMute: boolean;
  steps: Act[];
}
export const lives = (most: number): fc.Arbitrary<Life> => fc.record({ isEager: fc.boolean(), isRich: fc.boolean(), isMute: fc.boolean(), steps: fc.array(act, { minLength: 5, maxLength: most, size: 'max' }) });

/** One random life of two payments of two sellers. Refusals are part of it, and deaths; anything else that is thrown is a fault. */
export class History {
  /** Attempts the payer's money really reached, with what the rail took. */
  readonly received = new Map<string, number>();
  readonly faults: string[] = [];
  /** How everything stood after each step, without the ids. */
  readonly trail: string[] = [];
  /** From this step on two worlds may differ: it booked two payments of one intent, and which was the first nobody has laid down. */
  openFrom = Infinity;
  readonly subjects: Subjects = { intents: [], accounts: [newId(), newId()] };
  private before: Facts | null = null;
  private readonly firstNotice: number;
  private readonly news: { body: string }[] = [];

  constructor(private readonly world: MoneyWorld) {
    this.firstNotice = world.rail.sent.length;
  }

  async live({ isEager, isRich, isMute, steps }: Life): Promise<void> {
    await this.open();
    if (isEager) for (const method of [QRIS, BCA]) await this.play({ do: 'start', on: 0, method });
    if (isRich) for (const step of this.riches()) await this.play(step);
    for (const step of steps) if (this.faults.length === 0) await this.play(step);
    if (this.faults.length === 0) await this.settle(isMute);
  }

  /** 11: what outside does, and then its news in another order, each as often as it likes. */
  async hearAll(steps: readonly Act[], order: (news: readonly string[]) => string[]): Promise<string> {
    await this.open();
    for (const method of [QRIS, BCA]) for (const intent of [0, 1]) await this.play({ do: 'start', on: intent, method });
    for (const step of steps) await this.play(step);
    for (const body of order(this.sent())) await this.attempt(() => this.world.get(ReceiveRailNotification).execute({ rawBody: body }));
    await this.look('the news');
    return standing(await this.world.facts(this.subjects));
  }

  /** Two payments, each over both sellers, and a card of one seller that is held ready before it is taken. */
  private async open(): Promise<void> {
    for (const [index, amounts] of [[100_000, 50_000], [70_000, 30_000]].entries()) {
      const reference = newId();
      const splits = amounts.map((part, place) => ({ reference: `${reference}-${place}`, account: this.subjects.accounts[place] ?? '', amount: rupiah(part), label: `Pesanan ${index + 1}${place}` }));
      const expiresAt = new Date(this.world.clock.now().getTime() + hours(24));
      const total = rupiah(amounts.reduce((sum, part) => sum + part, 0));
      const { id } = await this.world.get(CreatePaymentIntent).execute({ reference, amount: total, splits, payer: { name: 'Pembeli', phone: '+6281200000001' }, description: 'Pesanan', expiresAt });
      this.subjects.intents.push(id);
    }
    const reference = newId();
    const expiresAt = new Date(this.world.clock.now().getTime() + hours(24));
    const splits = [{ reference: `${reference}-0`, account: this.subjects.accounts[0] ?? '', amount: rupiah(HELD), label: 'Pesanan 30' }];
    const { id } = await this.world.get(CreatePaymentIntent).execute({ reference, amount: rupiah(HELD), splits, payer: { name: 'Pembeli', phone: '+6281200000001' }, description: 'Pesanan', isReserved: true, expiresAt });
    this.subjects.intents.push(id);
  }

  private riches(): Act[] {
    return [{ do: 'start', on: 1, method: QRIS }, { do: 'pay', on: this.codesOf(1) }, { do: 'check', on: 1 }, ...[0, 1, 2].map((split): Act => ({ do: 'release', on: split, kept: { commission: 3_000, taxBps: 1_100, shareBps: [2_000] } }))];
  }

  /** The place its first code will have among the codes of this history. */
  private codesOf(intent: number): number {
    return intent === 1 ? this.codes().length : 0;
  }

  async play(step: Act): Promise<void> {
    try {
      await this.act(step);
    } catch (error) {
      const refusals: unknown[] = error instanceof AggregateError ? error.errors : [error];
      const fault = refusals.find((refusal) => !(refusal instanceof DomainError) && !(refusal instanceof Crash));
      if (fault) this.faults.push(`thrown at ${step.do}: ${fault instanceof Error ? (fault.stack ?? fault.message) : 'something'}`);
    }
    if (step.do !== 'die') this.world.revive();
    await this.look(step.do);
  }

  private async look(where: string): Promise<void> {
    const { journals, ...rest } = await this.world.facts(this.subjects);
    const facts: Facts = structuredClone({ ...rest, journals: [...journals] });
    const faults = [...broken(facts), ...(this.before ? brokenMove(this.before, facts) : [])];
    this.faults.push(...faults.map((fault) => `after ${where}: ${fault}`));
    const booked = (seen: Facts | null, intent: string): number => seen?.attempts.filter((attempt) => attempt.intentId === intent && attempt.booked !== 'none').length ?? 0;
    if (this.subjects.intents.some((intent) => booked(facts, intent) - booked(this.before, intent) > 1)) this.openFrom = Math.min(this.openFrom, this.trail.length);
    this.trail.push(`${where} ${standing(facts)}`);
    this.before = facts;
  }

  /** Losses and deaths end, news that were sent come, the sweep passes, banks decide, what is open is closed. */
  private async settle(isMute: boolean): Promise<void> {
    const { world } = this;
    world.revive();
    for (const rail of [world.rail, world.bank]) rail.forgetLosses();
    const open = new Set((await world.facts(this.subjects)).attempts.filter(({ status }) => status === 'pending').map(({ id }) => id));
    const told = this.sent().filter((body) => !isMute || !open.has(orderOf(body)));
    for (const body of told) await this.attempt(() => world.get(ReceiveRailNotification).execute({ rawBody: body }));
    for (const id of this.subjects.intents) await this.attempt(() => world.get(CancelPayment).execute({ paymentIntentId: id }));
    for (const id of this.subjects.intents) await this.attempt(() => world.get(CloseOpenAttempts).execute({ paymentIntentId: id }));
    for (let turn = 0; turn < 3; turn += 1) {
      for (const code of this.codes()) world.rail.confirmRefunds(code);
      await this.play({ do: 'jobs' });
      await this.play({ do: 'sweep' });
      const { payouts } = await world.facts(this.subjects);
      // What a bank took back after it had arrived is heard, or found by reconciliation alone: nobody asks about what is paid.
      for (const { body } of this.news) await this.attempt(() => world.get(ReceivePayoutNotification).execute({ rawBody: body, signature: '' }));
      for (const { id, status } of payouts) if (status === 'in_transit' && world.bank.of(id)?.status === 'processed') world.bank.end(id, 'completed');
    }
    this.faults.push(...brokenAtRest(await world.facts(this.subjects), world, this.received));
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => this.faults.push(`thrown at the end: ${error instanceof Error ? (error.stack ?? error.message) : 'something'}`));
  }

  private sent(): string[] {
    return this.world.rail.sent.slice(this.firstNotice);
  }

  /** Our codes, oldest first. */
  private codes(): string[] {
    return [...this.world.rail.held.keys()].filter((id) => this.subjects.intents.some((intent) => id.startsWith(intent)));
  }

  private async act(step: Act): Promise<void> {
    const { world } = this;
    const { rail, bank } = world;
    const intent = (n: number): { paymentIntentId: string } => ({ paymentIntentId: this.subjects.intents[n % 3] ?? '' });
    const splits = async (): Promise<Facts['splits']> => (await world.facts(this.subjects)).splits;
    switch (step.do) {
      case 'start': return void (await world.get(StartPayment).execute({ ...intent(step.on), method: step.method }));
      case 'pay': case 'wrong': case 'expire': case 'deny': case 'reverse': case 'confirm': return this.outside(step);
      case 'deliver': case 'forge': case 'twist': return this.hear(step);
      case 'check': return void (await world.get(CheckPayment).execute(intent(step.on)));
      case 'cancel': return void (await world.get(CancelPayment).execute(intent(step.on)));
      case 'revive': return world.get(ReviveLatePayment).execute(intent(step.on));
      case 'refundLate': return void (await world.get(RefundLatePayment).execute(intent(step.on)));
      case 'closeOpen': return world.get(CloseOpenAttempts).execute(intent(step.on));
      case 'release': return void (await world.get(ReleaseSplit).execute({ splitReference: (await splits())[step.on % 5]?.reference ?? '', cut: cutOf(step.kept) }));
      case 'partly': return this.settlePartly(step, (await splits())[step.on % 5]?.reference ?? '');
      case 'refund': case 'refundReleased': {
        const split = (await splits())[step.on % 5];
        // Of a released one something that can be given back: what is refused is tried by the other.
        const sum = split && step.do === 'refundReleased' ? 1 + (step.amount % split.amount) : step.amount;
        const request = { splitReference: split?.reference ?? '', amount: rupiah(sum), key: `${split?.reference}-${step.key}`, reason: 'Habis' };
        if (step.do === 'refund') return void (await world.get(RefundSplit).execute(request));
        return world.inTransaction(async () => void (await world.get(RefundReleasedSplit).execute(request)));
      }
      case 'hold': return this.hold();
      case 'capture': return this.capture(step.amount);
      case 'lose': return rail.loseNext(step.call, step.loss);
      case 'loseAtBank': return bank.loseNext(step.call, step.loss);
      case 'die': return world.dieAt(step.at, step.turns);
      case 'payout': return this.payOut(step);
      case 'complete': case 'fail': case 'tellBank': case 'callOff': return this.bankSays(step);
      case 'transfer': {
        const [from = '', to = ''] = step.on % 2 ? this.subjects.accounts : [...this.subjects.accounts].reverse();
        return world.inTransaction(() => world.get(MoveFunds).execute({ source: 'transfer', id: newId(), amount: rupiah(step.amount), from, to }));
      }
      case 'decide': {
        const { disputes } = await world.facts(this.subjects);
        const dispute = disputes[step.on % Math.max(1, disputes.length)];
        if (!dispute) return;
        return void (await world.get(DecideDispute).execute({ disputeId: dispute.id, outcome: step.outcome, bearer: step.bearer, by: 'petugas', reason: 'Bank sudah menjawab', amount: rupiah(1 + ((step.on * 97) % dispute.amount)) }));
      }
      case 'part': return this.takePart(step.on);
      case 'writeOff': {
        const { id } = await world.get(AskWriteOff).execute({ account: this.subjects.accounts[step.on % 2] ?? '', label: 'Toko', by: 'peminta', reason: 'Tokonya sudah tutup' });
        // Asking and deciding are two acts: the debt may be smaller, or gone, by then.
        if (step.on % 3 === 0) await world.get(CheckPayment).execute(intent(step.on));
        return void (step.isRefused ? await world.get(DecideWriteOff).refuse({ writeOffId: id, by: 'penyetuju' }) : await world.get(DecideWriteOff).approve({ writeOffId: id, by: 'penyetuju' }));
      }
      case 'sum': {
        const { disputes } = await world.facts(this.subjects);
        const dispute = disputes[step.on % Math.max(1, disputes.length)];
        return dispute && world.get(NameDisputedSum).execute({ attemptId: dispute.attemptId, reference: dispute.intentId, amount: rupiah(Math.min(step.amount, dispute.amount)) });
      }
      case 'jobs': return this.work();
      case 'sweep':
        world.clock.advance(minutes(16));
        await world.get(SweepPayments).execute({ now: world.clock.now() });
        return world.get(SweepPayouts).execute({ now: world.clock.now() });
    }
  }

  /** Jobs that fail come again by the sweep: that is the net below them. */
  private async work(): Promise<void> {
    const { world } = this;
    for (const { name, payload } of await world.jobs(this.subjects)) {
      if (name === 'payments.send-refund') await world.get(SendRefund).execute({ refundId: String(payload.refundId) });
      if (name === 'payments.apply-rail-status') await world.get(ApplyRailStatus).execute({ attemptId: String(payload.attemptId), claimedStatus: payload.claimedStatus === null ? null : String(payload.claimedStatus) });
      if (name === 'payments.close-open-attempts') await world.get(CloseOpenAttempts).execute({ paymentIntentId: String(payload.paymentIntentId) });
      if (name === 'payments.send-payout') await world.get(SendPayout).execute({ payoutId: String(payload.payoutId) });
    }
  }

  /** 12: neither a forged body nor a signed one with another status changes anything that the rail would not say itself. */
  private async hear({ do: deed, on: which }: Extract<Act, { do: 'deliver' | 'forge' | 'twist' }>): Promise<void> {
    const sent = this.sent();
    const body = sent[which % Math.max(1, sent.length)];
    if (!body) return;
    const hear = (rawBody: string): Promise<unknown> => this.world.get(ReceiveRailNotification).execute({ rawBody });
    if (deed === 'deliver') return void (await hear(body));
    if (deed === 'twist') return void (await hear(body.replace(/"transaction_status":"\w+"/, `"transaction_status":"${which % 2 ? 'settlement' : 'expire'}"`)));
    const before = JSON.stringify(await this.world.facts(this.subjects));
    await hear(body.replace(/"signature_key":"\w{8}/, '"signature_key":"deadbeef')).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    if (JSON.stringify(await this.world.facts(this.subjects)) !== before) this.faults.push('12: a forged body changed something');
  }

  private outside({ do: deed, on: which }: Extract<Act, { do: 'pay' | 'wrong' | 'expire' | 'deny' | 'reverse' | 'confirm' }>): void {
    const { rail } = this.world;
    const codes = this.codes();
    const held = rail.held.get(codes[which % Math.max(1, codes.length)] ?? '');
    if (!held) return;
    const { railOrderId } = held;
    // A transfer under way arrives although the code was canceled: the late payment of payments.md §4.3.
    if (deed === 'pay' && (rail.pay(railOrderId) || (held.status === 'cancel' && which % 2 === 0 && (rail.become(railOrderId, 'settlement'), true)))) this.received.set(railOrderId, held.request.amount);
    // A card's money comes the day after it was captured.
    if (deed === 'pay' && held.status === 'capture') rail.become(railOrderId, 'settlement');
    if (deed === 'wrong' && rail.pay(railOrderId, { grossAmount: '7.00' })) this.received.set(railOrderId, 7);
    if ((deed === 'expire' || deed === 'deny') && held.status === 'pending') rail.become(railOrderId, deed);
    // Only what was booked can be reversed; one reversed before we ever saw it is no payment at all.
    if (deed === 'reverse' && held.status === 'settlement' && which % 2 === 0) {
      rail.become(railOrderId, 'deny');
      this.received.delete(railOrderId);
    }
    if (deed === 'confirm') rail.confirmRefunds(railOrderId);
  }

  /** As a complaint ends that was partly right: some goes back, the rest to the seller; the rail hears of it after both. */
  private async settlePartly({ amount: sum, kept: part, isRefused }: Extract<Act, { do: 'partly' }>, splitReference: string): Promise<void> {
    const { world } = this;
    await world.inTransaction(async () => {
      await world.get(RefundSplit).execute({ splitReference, amount: rupiah(sum), key: `${splitReference}-partly`, reason: 'Rusak' });
      await world.get(ReleaseSplit).execute({ splitReference, cut: cutOf(part) });
    });
    if (!isRefused) return;
    world.rail.refundAnswer = 'too_much';
    try {
      await this.work();
    } finally {
      world.rail.refundAnswer = null;
    }
  }

  /** The payer gives a card, and the bank holds the sum ready. */
  private async hold(): Promise<void> {
    const paymentIntentId = this.subjects.intents[2] ?? '';
    await this.world.get(StartPayment).execute({ paymentIntentId, method: CARD });
    const { rail } = this.world;
    const code = this.codes().findLast((id) => id.startsWith(paymentIntentId));
    if (code && rail.held.get(code)?.status === 'pending') rail.become(code, 'authorize');
  }

  /** Whatever becomes of our asking: what the rail has captured, it has. */
  private async capture(sum: number): Promise<void> {
    const paymentIntentId = this.subjects.intents[2] ?? '';
    try {
      await this.world.get(CapturePayment).execute({ paymentIntentId, amount: rupiah(sum) });
    } finally {
      for (const code of this.codes()) {
        const { status, grossAmount } = this.world.rail.held.get(code) ?? {};
        if (status === 'capture') this.received.set(code, Number(grossAmount));
      }
    }
  }

  /** A bank takes back a part of what was booked; how much, the rail does not say. */
  private async takePart(which: number): Promise<void> {
    const booked = (await this.world.facts(this.subjects)).attempts.filter((attempt) => attempt.booked === 'escrow');
    const held = this.world.rail.held.get(booked[which % Math.max(1, booked.length)]?.id ?? '');
    if (held?.status === 'settlement' || held?.status === 'partial_refund') this.world.rail.become(held.railOrderId, 'partial_chargeback');
  }

  private payOut({ on: which, amount: sum }: Extract<Act, { do: 'payout' }>): Promise<void> {
    const account = this.subjects.accounts[which % 2] ?? '';
    const destination = { provider: 'bri', number: `00009${account.slice(-5)}`, holder: 'Warga Uji' };
    return this.world.inTransaction(() => this.world.get(OpenPayout).execute({ id: newId(), batchId: null, account, label: 'Toko', amount: rupiah(sum), destination, masked: 'BRI' }));
  }

  private async bankSays({ do: deed, on: which }: Extract<Act, { do: 'complete' | 'fail' | 'tellBank' | 'callOff' }>): Promise<void> {
    const { world } = this;
    const { payouts } = await world.facts(this.subjects);
    const payout = payouts[which % Math.max(1, payouts.length)];
    if (!payout) return;
    if (deed === 'callOff') return world.get(CancelPayout).execute({ payoutId: payout.id });
    if (deed === 'tellBank') {
      const news = this.news[which % Math.max(1, this.news.length)];
      return news && world.get(ReceivePayoutNotification).execute({ rawBody: news.body, signature: '' });
    }
    // A bank may take back what it said had arrived; never the other way round.
    const there = world.bank.of(payout.id)?.status;
    if (there === 'processed' || (deed === 'fail' && there === 'completed')) this.news.push({ body: world.bank.end(payout.id, deed === 'fail' ? 'failed' : 'completed', deed === 'fail' ? 'closed' : null) });
  }
}

function cutOf({ commission, taxBps, shareBps }: Kept): Cut {
  const whole = rupiah(commission);
  return { commission: whole, tax: shareOf(whole, taxBps), shares: shareBps.map((bps, index) => ({ account: `perujuk-${index}`, amount: shareOf(whole, bps) })) };
}

/** Where everything stands, without ids, so that two worlds can be compared. Which of two payments at once is the double one is left open. */
export function standing({ intents, attempts, splits, refunds, disputes, payouts, balances, journals, events }: Facts): string {
  const place = (id: string): number => intents.findIndex((intent) => intent.id === id);
  return JSON.stringify({
    intents: intents.map(({ status, lateOutcome }) => [status, lateOutcome]),
    attempts: attempts.map(({ intentId, status, booked }) => `${place(intentId)} ${status} ${booked}`).sort(),
    splits: splits.map(({ state, refunded, reference }) => [state, refunded, balances.get(`escrow:${reference}`) ?? 0]),
    refunds: refunds.map(({ intentId, kind, amount: sum }) => `${place(intentId)} ${kind} ${sum}`).sort(),
    disputes: disputes.map(({ amount: sum, state, bearer }) => [sum, state, bearer]),
    payouts: payouts.map(({ amount: sum, status, isUnclear }) => [sum, status, isUnclear]),
    journals: journals.map(({ source, kind }) => `${source} ${kind}`).sort(),
    // Only the rail of the double one tells whether an account is needed.
    events: events.map(({ name }) => name).filter((name) => !name.endsWith('RefundNeedsAccount')).sort(),
  });
}

const orderOf = (body: string): string => String((JSON.parse(body) as { order_id: string }).order_id);
