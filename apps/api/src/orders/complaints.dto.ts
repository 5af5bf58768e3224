import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page } from '@etalase/kernel';
import type { ComplaintView } from '@etalase/orders';
import { PageQuery } from '@etalase/platform';

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
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome: (typeof OUTCOMES)[number] | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: Number, nullable: true }) refundRupiah: number | null;
}

export class ComplaintPageDto {
  @ApiProperty({ type: [ComplaintDto] }) items: ComplaintDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<ComplaintView>): ComplaintPageDto {
    return { items: items.map(({ total, refund, ...complaint }) => ({ ...complaint, totalRupiah: total, refundRupiah: refund })), nextCursor };
  }
}
