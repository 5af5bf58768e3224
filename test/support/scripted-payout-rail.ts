import { createHash } from 'node:crypto';
import type { Transactions } from '@etalase/platform';
import { type CreatePayoutAnswer, type RailMovement, type TopUp, type PayoutDestination, PayoutRail, type RailPayout, type RailPayoutStatus, railUnavailable } from '@etalase/payments';
import { type Rupiah, ZERO } from '@etalase/kernel';

type Call = 'create' | 'approve' | 'status' | 'statement';
/** `request`: it never reached the rail. `answer`: the rail did it, but we never heard. */
type Loss = 'request' | 'answer';

/** A payout rail in memory that does what the script says. */
export class ScriptedPayoutRail extends PayoutRail {
  readonly held = new Map<string, RailPayout & { key: string; destination: PayoutDestination }>();
  readonly calls: string[] = [];
  /** What the next create is answered with instead of being done. */
  createAnswer: CreatePayoutAnswer | null = null;
  approveRefusal: string | null = null;
  /** Set to have every call checked: the rail must never be touched inside a transaction. */
  transactions: Pick<Transactions, 'currentRunner'> | undefined;
  /** Called before and after each call is done there: who dies. */
  meanwhile: ((point: string) => Promise<void>) | null = null;
  private readonly losses: { call: Call; loss: Loss }[] = [];
  /** Its statement. */
  readonly movements: (RailMovement & { at: Date })[] = [];
  readonly toppedUp: TopUp[] = [];
  now: () => Date = () => new Date();
  private count = 0;

  loseNext(call: Call, loss: Loss): void {
    this.losses.push({ call, loss });
  }

  create({ id, amount, destination }: { id: string; amount: Rupiah; destination: PayoutDestination }): Promise<CreatePayoutAnswer> {
    return this.answer('create', id, () => {
      const answer = this.createAnswer;
      this.createAnswer = null;
      if (answer) return answer;
      const known = this.of(id);
      if (known) return { kind: 'created', reference: known.reference };
      const reference = `ref-${(this.count += 1)}`;
      this.held.set(reference, { reference, key: id, notes: id, status: 'queued', amount, destination, error: null });
      return { kind: 'created', reference };
    });
  }

  approve(reference: string): Promise<{ kind: 'approved' } | { kind: 'refused'; reason: string }> {
    return this.answer('approve', reference, () => {
      const payout = this.held.get(reference);
      if (!payout || payout.status !== 'queued') return { kind: 'refused', reason: 'already' };
      if (this.approveRefusal) return { kind: 'refused', reason: this.approveRefusal };
      payout.status = 'processed';
      this.movements.push({ reference, amount: payout.amount ?? ZERO, isDebit: true, at: this.now() });
      return { kind: 'approved' };
    });
  }

  status(reference: string): Promise<RailPayout | null> {
    return this.answer('status', reference, () => this.held.get(reference) ?? null);
  }

  statement(): Promise<(RailMovement & { at: Date })[]> {
    return this.answer('statement', 'all', () => [...this.movements]);
  }

  topUps(): Promise<TopUp[]> {
    return this.answer('statement', 'top-ups', () => [...this.toppedUp]);
  }

  readNotification(rawBody: string): { reference: string | null; fingerprint: string } {
    return { reference: (JSON.parse(rawBody) as { reference_no?: string }).reference_no ?? null, fingerprint: createHash('sha256').update(rawBody).digest('hex') };
  }

  /** The bank has decided. */
  end(payoutId: string, status: RailPayoutStatus, error: string | null = null): string {
    const payout = this.of(payoutId);
    if (!payout) throw new Error('the rail does not hold it');
    if (status === 'failed') this.movements.push({ reference: payout.reference, amount: payout.amount ?? ZERO, isDebit: false, at: this.now() });
    Object.assign(payout, { status, error });
    return JSON.stringify({ reference_no: payout.reference, status, updated_at: `${this.calls.length}` });
  }

  of(payoutId: string): (RailPayout & { destination: PayoutDestination }) | undefined {
    return [...this.held.values()].find(({ key }) => key === payoutId);
  }

  countOf(call: Call, what?: string): number {
    return this.calls.filter((made) => (what === undefined ? made.startsWith(`${call} `) : made === `${call} ${what}`)).length;
  }

  forgetLosses(): void {
    this.losses.length = 0;
  }

  private async answer<T>(call: Call, what: string, work: () => T): Promise<T> {
    if (this.transactions?.currentRunner()) throw new Error('the payout rail was called inside a transaction');
    this.calls.push(`${call} ${what}`);
    const at = this.losses.findIndex((one) => one.call === call);
    const loss = at < 0 ? undefined : this.losses.splice(at, 1)[0];
    await this.meanwhile?.(`payout-${call}.asked`);
    if (loss?.loss === 'request') throw railUnavailable(new Error('lost on the way'));
    const result = work();
    await this.meanwhile?.(`payout-${call}.done`);
    if (loss) throw railUnavailable(new Error('the answer was lost'));
    return result;
  }
}
