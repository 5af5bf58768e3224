import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@etalase/kernel';
import type { NextPayout, PayoutWait, SellerBalanceView, SellerMoneyLine } from '@etalase/payments';

export class ShopMoneyDto {
  @ApiProperty({ description: 'Paid by shoppers, in escrow until the order is complete', example: 150_000 }) heldRupiah: number;
  @ApiProperty({ description: 'Released to the seller, ready to be paid out', example: 90_000 }) readyRupiah: number;
  @ApiProperty({ description: 'Asked for or with the bank, not yet on the account', example: 0 }) onTheWayRupiah: number;
  @ApiProperty({ description: 'Paid out to the bank account or e-wallet', example: 0 }) paidOutRupiah: number;

  static of(view: SellerBalanceView): ShopMoneyDto {
    return { heldRupiah: view.held, readyRupiah: view.ready, onTheWayRupiah: view.onTheWay, paidOutRupiah: view.paidOut };
  }
}

export class ShopMoneyLineDto {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: ['held', 'released', 'commission', 'share', 'tax', 'refunded', 'payout'] }) kind: SellerMoneyLine['kind'];
  @ApiProperty({ description: 'Id of the seller order' }) reference: string;
  @ApiProperty({ example: 'Pesanan K7M4-A' }) label: string;
  @ApiProperty({ description: 'Whole rupiah; negative when it left the seller', example: 100_000 }) amountRupiah: number;
}

export class ShopMoneyLinePageDto {
  @ApiProperty({ type: [ShopMoneyLineDto] }) items: ShopMoneyLineDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<SellerMoneyLine>): ShopMoneyLinePageDto {
    return { items: items.map(({ amount, ...line }) => ({ ...line, amountRupiah: amount })), nextCursor };
  }
}

export class NextPayoutDto {
  @ApiProperty({ example: '2026-11-24', description: 'Next day on which money is sent' }) day: string;
  @ApiProperty() minimumRupiah: number;
  @ApiProperty({ type: String, nullable: true, enum: ['below_minimum', 'owes', 'no_account', 'not_allowed', 'account_changed', 'name_differs', 'name_unknown', 'being_checked'], description: 'What it waits for; null: nothing' }) wait: PayoutWait | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'From when a changed account is paid to' }) usableFrom: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Where it goes, masked' }) masked: string | null;

  static of({ minimum, usableFrom, ...next }: NextPayout): NextPayoutDto {
    return { ...next, minimumRupiah: minimum, usableFrom: usableFrom?.toISOString() ?? null };
  }
}
