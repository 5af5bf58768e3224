import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { formatMoment, type Zone } from '@etalase/kernel';
import type { SellerOrderState, SellerStatementView } from '@etalase/orders';
import { SELLER_ORDER_STATES } from '@etalase/orders';

/** A morning's parcels; more would keep the process drawing for seconds. */
const MOST_SLIPS = 100;

export class SlipsQuery {
  @ApiProperty({ type: String, description: 'Ids of seller orders with commas between, at most 100.' })
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih sedikitnya satu pesanan.' })
  @ArrayMaxSize(MOST_SLIPS, { message: 'Cetak paling banyak 100 pesanan sekali jalan.' })
  @IsUUID(undefined, { each: true, message: 'Pesanan ini tidak dikenal.' })
  orders: string[];

  @ApiPropertyOptional({ enum: ['a6', '58mm'], default: 'a6' }) @IsOptional() @IsIn(['a6', '58mm']) size?: 'a6' | '58mm';
}

export class QrSheetQuery {
  @ApiPropertyOptional({ enum: ['a4', 'a5'], default: 'a4' }) @IsOptional() @IsIn(['a4', 'a5']) size?: 'a4' | 'a5';
}

export class StatementQuery {
  @ApiProperty({ example: '2026-11' }) @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: 'Bulan ditulis seperti 2026-11.' }) month: string;
}

export class StatementFileQuery extends StatementQuery {
  @ApiPropertyOptional({ enum: ['pdf', 'xlsx'], default: 'pdf' }) @IsOptional() @IsIn(['pdf', 'xlsx']) kind?: 'pdf' | 'xlsx';
}

export class StandingDto {
  @ApiProperty() heldRupiah: number;
  @ApiProperty() readyRupiah: number;
}

export class StatementTotalsDto {
  @ApiProperty() receivedRupiah: number;
  @ApiProperty() refundedRupiah: number;
  @ApiProperty({ description: 'Out of escrow to the seller, what is kept of it included.' }) releasedRupiah: number;
  @ApiProperty() commissionRupiah: number;
  @ApiProperty({ description: 'PPN on the commission.' }) taxRupiah: number;
  @ApiProperty({ description: 'Back to shoppers and banks out of the balance.' }) returnedRupiah: number;
  @ApiProperty({ description: 'A debt of the balance that was ended.' }) writtenOffRupiah: number;
  @ApiProperty() paidOutRupiah: number;
  @ApiProperty({ description: 'Whatever else moved the balance.' }) correctedRupiah: number;
}

export class StatementOrderDto {
  @ApiProperty({ format: 'uuid' }) sellerOrderId: string;
  @ApiProperty({ example: 'K7M4PQ-A' }) number: string;
  @ApiProperty({ enum: SELLER_ORDER_STATES }) state: SellerOrderState;
  @ApiProperty({ format: 'date-time' }) paidAt: string;
  @ApiProperty() goodsRupiah: number;
  @ApiProperty() shippingRupiah: number;
  @ApiProperty({ description: 'Paid by the shopper in this month.' }) receivedRupiah: number;
  @ApiProperty() refundedRupiah: number;
  @ApiProperty() releasedRupiah: number;
  @ApiProperty() commissionRupiah: number;
  @ApiProperty() taxRupiah: number;
  @ApiProperty({ description: 'Still held when the month ended, or now.' }) heldRupiah: number;
  @ApiProperty({ type: String, nullable: true, description: 'What the held money waits for.' }) heldUntil: string | null;
}

export class PayoutRowDto {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() reference: string;
  @ApiProperty() amountRupiah: number;
}

/** A month of a shop's money. */
export class StatementDto {
  @ApiProperty({ example: '2026-11' }) month: string;
  @ApiProperty({ type: StandingDto }) opening: StandingDto;
  @ApiProperty({ type: StandingDto }) closing: StandingDto;
  @ApiProperty({ type: StatementTotalsDto }) totals: StatementTotalsDto;
  @ApiProperty({ type: [StatementOrderDto] }) orders: StatementOrderDto[];
  @ApiProperty({ type: [PayoutRowDto] }) payouts: PayoutRowDto[];

  static of({ month, opening, closing, totals, orders, payouts }: SellerStatementView, zone: Zone): StatementDto {
    return {
      month,
      opening: { heldRupiah: opening.held, readyRupiah: opening.ready },
      closing: { heldRupiah: closing.held, readyRupiah: closing.ready },
      totals: { receivedRupiah: totals.received, refundedRupiah: totals.refunded, releasedRupiah: totals.released, commissionRupiah: totals.commission, taxRupiah: totals.tax, returnedRupiah: totals.returned, writtenOffRupiah: totals.writtenOff, paidOutRupiah: totals.paidOut, correctedRupiah: totals.corrected },
      orders: orders.map(({ sellerOrderId, number, state, paidAt, goods, shipping, received, refunded, released, commission, tax, heldAtEnd, heldUntil }) => ({
        sellerOrderId, number, state, paidAt: paidAt.toISOString(), goodsRupiah: goods, shippingRupiah: shipping, receivedRupiah: received, refundedRupiah: refunded, releasedRupiah: released, commissionRupiah: commission, taxRupiah: tax, heldRupiah: heldAtEnd,
        heldUntil: heldUntil && `${heldUntil.words}${heldUntil.at ? ` ${formatMoment(heldUntil.at, 'id', zone)}` : ''}`,
      })),
      payouts: payouts.map(({ at, reference, amount }) => ({ at: at.toISOString(), reference, amountRupiah: amount })),
    };
  }
}
