import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { DisputeNote, DisputeRecord } from '@etalase/payments';
import { PageQuery } from '../page-query';

export class DisputeQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'decided'], default: 'open' }) @IsOptional() @IsIn(['open', 'decided']) state: 'open' | 'decided' = 'open';
}

export class DisputeNoteInputDto {
  @ApiProperty({ minLength: 10, maxLength: 2000, description: 'What was found, or sent to the bank' }) @IsString() @Length(0, 4000) words: string;
}

export class DecideDisputeDto {
  @ApiProperty({ enum: ['won', 'lost'] }) @IsIn(['won', 'lost']) outcome: 'won' | 'lost';
  @ApiPropertyOptional({ enum: ['seller', 'platform'], default: 'platform', description: 'Who pays for what the sellers have already; only for a lost one' }) @IsOptional() @IsIn(['seller', 'platform']) bearer: 'seller' | 'platform' = 'platform';
  @ApiPropertyOptional({ minimum: 1, description: 'What the bank took, where `isSumKnown` is false; only for a lost one' }) @IsOptional() @IsInt() @Min(1) @Max(9_999_999_999) amountRupiah?: number;
  @ApiProperty({ minLength: 10, maxLength: 500 }) @IsString() @Length(0, 1000) reason: string;
}

export class DisputeDto {
  @ApiProperty() id: string;
  @ApiProperty() paymentIntentId: string;
  @ApiProperty({ example: 'Pesanan K7M4' }) description: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ description: 'False: the bank takes a part and nobody knows yet how much; `amountRupiah` is the most it can be' }) isSumKnown: boolean;
  @ApiProperty({ example: 'chargeback' }) railStatus: string;
  @ApiProperty({ enum: ['open', 'won', 'lost'] }) state: string;
  @ApiProperty({ enum: ['seller', 'platform'], nullable: true }) bearer: string | null;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiProperty({ description: 'Whole days it has been, or was, open' }) ageDays: number;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;

  static of(dispute: DisputeRecord, nameOf: (id: string) => string, now: Date): DisputeDto {
    const { id, intentId, description, amount, isSumKnown, railStatus, state, bearer, openedAt, decidedBy, decidedAt, reason } = dispute;
    const ageDays = Math.floor(((decidedAt ?? now).getTime() - openedAt.getTime()) / 86_400_000);
    return { id, paymentIntentId: intentId, description, amountRupiah: amount, isSumKnown, railStatus, state, bearer, openedAt: openedAt.toISOString(), ageDays, decidedBy: decidedBy === null ? null : nameOf(decidedBy), decidedAt: decidedAt?.toISOString() ?? null, reason };
  }
}

export class DisputePageDto {
  @ApiProperty({ type: [DisputeDto] }) items: DisputeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class DisputeNoteDto {
  @ApiProperty() id: string;
  @ApiProperty() words: string;
  @ApiProperty() writtenBy: string;
  @ApiProperty({ format: 'date-time' }) writtenAt: string;

  static of({ id, words, writtenBy, writtenAt }: DisputeNote, nameOf: (id: string) => string): DisputeNoteDto {
    return { id, words, writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() };
  }
}

export class DisputeDetailDto extends DisputeDto {
  @ApiProperty({ type: [DisputeNoteDto] }) notes: DisputeNoteDto[];
}
