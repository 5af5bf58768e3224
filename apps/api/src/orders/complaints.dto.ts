import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page } from '@etalase/kernel';
import { COMPLAINT_OUTCOMES, type ComplaintCase, type ComplaintOutcome, type ComplaintPile, type ComplaintView, SELLER_ORDER_STATES, type SellerOrderState } from '@etalase/orders';
import { PageQuery } from '../page-query';
import { SellerAnswerDto, VerdictDto, verdictDto } from './part-complaint.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

const PILES = ['open', 'appealed', 'decided'] as const satisfies readonly ComplaintPile[];

export class ComplaintsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PILES, default: 'open', description: '`appealed`: another officer has to look again' }) @IsOptional() @IsIn(PILES) state: ComplaintPile = 'open';
}

export class DecideComplaintDto {
  @ApiProperty({ enum: COMPLAINT_OUTCOMES }) @IsIn(COMPLAINT_OUTCOMES) outcome: ComplaintOutcome;
  @ApiPropertyOptional({ description: 'With `partial`: more than 0 and less than the total of the part' }) @IsOptional() @IsInt() @Min(1) @Max(9_999_999_999) refundRupiah?: number;
  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Read by shopper and seller' }) @IsString() @MaxLength(1_000) answer: string;
}

export class ComplaintDto extends VerdictDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) sellerOrderId: string;
  @ApiProperty({ example: 'K7M4PQ-A' }) number: string;
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerName: string;
  @ApiProperty() shopperName: string;
  @ApiProperty() shopperPhone: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: [String], description: 'Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg>' }) photoKeys: string[];
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiProperty({ format: 'date-time' }) decideBy: string;
  @ApiProperty({ type: SellerAnswerDto, nullable: true }) seller: SellerAnswerDto | null;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ enum: SELLER_ORDER_STATES, description: 'Of the part' }) state: SellerOrderState;

  static of(complaint: ComplaintView): ComplaintDto {
    const { id, sellerOrderId, number, sellerId, sellerName, shopperName, shopperPhone, text, photoKeys, openedAt, decideBy, seller, total, state } = complaint;
    return { id, sellerOrderId, number, sellerId, sellerName, shopperName, shopperPhone, text, photoKeys, openedAt, decideBy, seller, totalRupiah: total, state, ...verdictDto(complaint) };
  }
}

/** What the office looks at before it decides. */
export class ComplaintCaseDto {
  @ApiProperty({ type: ComplaintDto }) complaint: ComplaintDto;
  @ApiProperty({ type: SellerWorkOrderDto }) order: SellerWorkOrderDto;
  @ApiProperty({ description: 'Whoever decided first does not decide the appeal' }) mayDecide: boolean;

  static of({ complaint, order, mayDecide }: ComplaintCase): ComplaintCaseDto {
    return { complaint: ComplaintDto.of(complaint), order: SellerWorkOrderDto.of(order), mayDecide };
  }
}

export class ComplaintPageDto {
  @ApiProperty({ type: [ComplaintDto] }) items: ComplaintDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<ComplaintView>): ComplaintPageDto {
    return { items: items.map(ComplaintDto.of), nextCursor };
  }
}
