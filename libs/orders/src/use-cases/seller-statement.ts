import { Injectable } from '@nestjs/common';
import { add, zoneOfProvince } from '@etalase/kernel';
import { StatementOfAccount, type StatementSplit } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import type { PartRecord } from '../domain/records';
import { heldUntil, monthBounds, type SellerStatementView, type StatementOrder } from '../domain/statement';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** A shop's month: the ledger's figures with the orders they belong to. */
@Injectable()
export class SellerStatement {
  constructor(
    private readonly statement: StatementOfAccount,
    private readonly reads: OrderReadsRepository,
    private readonly settings: Settings,
  ) {}

  /** @param input.month `2026-11`, counted where the province is */
  async execute({ sellerId, month }: { sellerId: string; month: string }): Promise<SellerStatementView> {
    const { from, to } = monthBounds(month, zoneOfProvince(this.settings.PROVINCE_CODE));
    const { opening, closing, totals, splits, payouts } = await this.statement.execute({ account: sellerId, from, to });
    const parts = new Map((await this.reads.partsOf(splits.map((split) => split.reference))).map((part) => [part.id, part]));
    const orders = splits.flatMap((split) => {
      const part = parts.get(split.reference);
      return part ? [row(split, part)] : [];
    });
    if (orders.length !== splits.length) throw new Error('the ledger knows a part that orders does not');
    return { month, from, to, opening, closing, totals, orders, payouts };
  }
}

function row({ reference, paidAt, received, refunded, released, commission, tax, heldAtEnd }: StatementSplit, part: PartRecord): StatementOrder {
  return { sellerOrderId: reference, number: part.number, state: part.state, paidAt, goods: add(part.itemsTotal, part.givenBack), shipping: part.shippingTotal, received, refunded, released, commission, tax, heldAtEnd, heldUntil: heldAtEnd > 0 ? heldUntil(part) : null };
}
