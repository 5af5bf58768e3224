import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page } from '@etalase/kernel';
import type { HandRefund, OpenedAccount } from '@etalase/payments';
import { PageQuery } from '../page-query';

export class RefundDeskQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['waiting', 'paid'], default: 'waiting' }) @IsOptional() @IsIn(['waiting', 'paid']) state: 'waiting' | 'paid' = 'waiting';
}

export class HandRefundDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Number of the order or of its part' }) label: string;
  @ApiProperty() payerName: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true, description: 'Masked; null while the shopper has named none' }) account: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) namedAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) paidAt: string | null;
  @ApiProperty({ type: String, nullable: true }) transferReference: string | null;
}

export class HandRefundPageDto {
  @ApiProperty({ type: [HandRefundDto] }) items: HandRefundDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<HandRefund>): HandRefundPageDto {
    return {
      items: items.map(({ id, label, payerName, amount, reason, account, namedAt, createdAt, endedAt, transferReference }) => ({
        id, label, payerName, amountRupiah: amount, reason, account, transferReference, namedAt: namedAt?.toISOString() ?? null, createdAt: createdAt.toISOString(), paidAt: endedAt?.toISOString() ?? null,
      })),
      nextCursor,
    };
  }
}

export class OpenedAccountDto implements OpenedAccount {
  @ApiProperty() bank: string;
  @ApiProperty() number: string;
  @ApiProperty() holder: string;
  @ApiProperty({ description: 'Named again when the transfer is noted' }) version: number;
}

export class HandTransferDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(1_000_000) accountVersion: number;
  @ApiProperty({ minLength: 4, maxLength: 60, description: 'What the bank calls the transfer' }) @IsString() @MaxLength(200) transferReference: string;
}
