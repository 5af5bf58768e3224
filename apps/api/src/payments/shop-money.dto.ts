import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@etalase/kernel';
import type { SellerBalanceView, SellerMoneyLine } from '@etalase/payments';

export class ShopMoneyDto {
  @ApiProperty({ description: 'Paid by shoppers, in escrow until the order is complete', example: 150_000 }) heldRupiah: number;
  @ApiProperty({ description: 'Released to the seller, ready to be paid out', example: 90_000 }) readyRupiah: number;
  @ApiProperty({ description: 'Paid out to the bank account or e-wallet', example: 0 }) paidOutRupiah: number;

  static of(view: SellerBalanceView): ShopMoneyDto {
    return { heldRupiah: view.held, readyRupiah: view.ready, paidOutRupiah: view.paidOut };
  }
}

export class ShopMoneyLineDto {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: ['held', 'released', 'commission', 'refunded', 'payout'] }) kind: SellerMoneyLine['kind'];
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
