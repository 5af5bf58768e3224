import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page } from '@etalase/kernel';
import type { ComplaintCase, ComplaintView } from '@etalase/orders';
import { PageQuery } from '../page-query';
import { SellerAnswerDto } from './order.dto';
import { SellerWorkOrderDto } from './seller-order.dto';

const OUTCOMES = ['refund', 'partial', 'reject'] as const;

export class ComplaintsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'decided'], default: 'open' }) @IsOptional() @IsIn(['open', 'decided']) state: 'open' | 'decided' = 'open';
}

export class DecideComplaintDto {
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome: (typeof OUTCOMES)[number];
  @ApiPropertyOptional({ description: 'With `partial`: more than 0 and less than the total of the part' }) @IsOptional() @IsInt() @Min(1) @Max(9_999_999_999) refundRupiah?: number;
  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Read by shopper and seller' }) @IsString() @MaxLength(1_000) answer: string;
}

export class ComplaintDto {
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
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome: (typeof OUTCOMES)[number] | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: Number, nullable: true }) refundRupiah: number | null;

  static of({ total, refund, ...complaint }: ComplaintView): ComplaintDto {
    return { ...complaint, totalRupiah: total, refundRupiah: refund };
  }
}

/** What the office looks at before it decides. */
export class ComplaintCaseDto {
  @ApiProperty({ type: ComplaintDto }) complaint: ComplaintDto;
  @ApiProperty({ type: SellerWorkOrderDto }) order: SellerWorkOrderDto;

  static of({ complaint, order }: ComplaintCase): ComplaintCaseDto {
    return { complaint: ComplaintDto.of(complaint), order: SellerWorkOrderDto.of(order) };
  }
}

export class ComplaintPageDto {
  @ApiProperty({ type: [ComplaintDto] }) items: ComplaintDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<ComplaintView>): ComplaintPageDto {
    return { items: items.map(ComplaintDto.of), nextCursor };
  }
}
