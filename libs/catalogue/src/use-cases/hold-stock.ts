import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { sumDemand, type VariantDemand } from '../domain/stock';
import { type HoldAnswer, type StockMove, StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';
import { KeepLots } from './stock/keep-lots';

/** Puts stock aside for an order in the caller's transaction: all lines or none. */
@Injectable()
export class HoldStock {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
    private readonly lots: KeepLots,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.stock_short` with one field a short variant and `args` of the first (variantId, available, wanted). */
  async execute(input: { orderId: string; lines: readonly VariantDemand[]; expiresAt: Date }): Promise<void> {
    const demand = sumDemand(input.lines);
    await this.transactions.run(async () => {
      const { answers, out } = await this.hold(input.orderId, demand, input.expiresAt);
      const unknown = demand.find((line) => !answers.some((answer) => answer.variantId === line.variantId));
      if (unknown) throw errors.make('variant_not_found', { variantId: unknown.variantId });
      const short = answers.filter((answer) => !answer.isHeld);
      if (short.length > 0) throw stockShort(short);
      const held = answers.map((answer) => ({ productId: answer.productId, availableBefore: answer.available, availableAfter: answer.available - answer.wanted }));
      await this.shelf.refreshIfCrossed([...out, ...held]);
    });
  }

  /** A lot whose day ended since the shelf was looked at last goes out first: it must not be sold. */
  private async hold(orderId: string, demand: readonly VariantDemand[], expiresAt: Date): Promise<{ answers: HoldAnswer[]; out: StockMove[] }> {
    const now = this.clock.now();
    const answers = await this.stock.hold(orderId, demand, expiresAt, now, this.lots.today());
    const stale = answers.filter((answer) => answer.isStale).map((answer) => answer.variantId);
    if (stale.length === 0) return { answers, out: [] };
    const out = await this.lots.takeOut(stale);
    return { answers: await this.stock.hold(orderId, demand, expiresAt, now, null), out };
  }
}

function stockShort(short: HoldAnswer[]): DomainError {
  const problems = short.map((line) => errors.make('stock_short', { variantId: line.variantId, name: line.name, available: Math.max(0, line.available), wanted: line.wanted }, { field: `lines.${line.variantId}` }));
  const [first] = problems;
  if (!first) throw new Error('no line is short');
  return new DomainError({ code: first.code, kind: first.kind, message: first.message, args: first.args, fields: problems.flatMap((problem) => problem.fields) });
}
