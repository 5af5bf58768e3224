import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import type { BatchPayout, Candidate, PayoutBatch, PayoutStatement, PayoutWait } from '@etalase/payments';

const WAITS: PayoutWait[] = ['below_minimum', 'owes', 'no_account', 'not_allowed', 'account_changed', 'name_differs', 'name_unknown', 'being_checked'];
const STATUSES = ['pending', 'in_transit', 'paid', 'failed', 'canceled'];
const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export class PayoutCandidateDto {
  @ApiProperty({ description: 'Id of the shop' }) account: string;
  @ApiProperty({ example: 'Kopi Liwa' }) label: string;
  @ApiProperty({ description: 'Negative: owed by the shop' }) balanceRupiah: number;
  @ApiProperty({ type: String, nullable: true, example: 'BRI ••••0004 a.n. W*** U***' }) masked: string | null;
  @ApiProperty({ type: String, nullable: true, enum: WAITS, description: 'Why it is not paid now; null: it is' }) wait: PayoutWait | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) usableFrom: string | null;
}

export class PayoutCandidatesDto {
  @ApiProperty({ example: '2026-11-24', description: 'Next day on which money is sent' }) day: string;
  @ApiProperty() readyRupiah: number;
  @ApiProperty({ type: [PayoutCandidateDto] }) items: PayoutCandidateDto[];

  static of(day: string, candidates: Candidate[]): PayoutCandidatesDto {
    const items = candidates.map(({ account, label, balance, masked, wait, usableFrom }) => ({ account, label, balanceRupiah: balance, masked, wait, usableFrom: iso(usableFrom) }));
    return { day, readyRupiah: items.reduce((sum, { wait, balanceRupiah }) => (wait === null ? sum + balanceRupiah : sum), 0), items };
  }
}

export class MakePayoutsDto {
  @ApiPropertyOptional({ type: [String], description: 'Only these shops; without it everybody who may be paid' })
  // Not `@IsOptional`: null is no way to say "everybody".
  @ValidateIf(({ accounts }: MakePayoutsDto) => accounts !== undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  accounts?: string[];
}

export class LeftOutDto {
  @ApiProperty() label: string;
  @ApiProperty({ enum: WAITS }) wait: PayoutWait;
}

export class MadePayoutsDto {
  @ApiProperty() batchId: string;
  @ApiProperty() count: number;
  @ApiProperty({ type: [LeftOutDto], description: 'Whom the bank knows by another name, or did not answer about' }) left: LeftOutDto[];
}

export class ApprovedPayoutsDto {
  @ApiProperty() count: number;
}

export class RejectPayoutsDto {
  @ApiProperty({ minLength: 10, maxLength: 500 }) @IsString() @Length(0, 1000) reason: string;
}

export class SettlePayoutDto {
  @ApiProperty({ enum: ['paid', 'failed'] }) @IsIn(['paid', 'failed']) outcome: 'paid' | 'failed';
  @ApiProperty({ minLength: 10, maxLength: 500, description: 'What the bank said' }) @IsString() @Length(0, 1000) note: string;
}

export class BatchPayoutDto {
  @ApiProperty() id: string;
  @ApiProperty() account: string;
  @ApiProperty() label: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ enum: STATUSES }) status: string;
  @ApiProperty() masked: string;
  @ApiProperty({ type: String, nullable: true }) railReference: string | null;
  @ApiProperty({ description: 'Nobody knows what became of it: ask the bank, then say what is true' }) isUnclear: boolean;
  @ApiProperty({ type: String, nullable: true }) failure: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: string | null;
}

export class PayoutBatchDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ['made', 'approved', 'rejected'] }) state: string;
  @ApiProperty() count: number;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ description: 'Name of the officer' }) madeBy: string;
  @ApiProperty({ description: 'The reader made it: another officer has to approve it' }) isMine: boolean;
  @ApiProperty({ format: 'date-time' }) madeAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'How many are where; `unclear` beside the statuses' }) standing: Record<string, number>;

  static of(batch: PayoutBatch, names: ReadonlyMap<string, string>, reader: string): PayoutBatchDto {
    const { id, state, count, amount, madeBy, madeAt, decidedBy, decidedAt, reason, standing } = batch;
    const name = (person: string): string => names.get(person) ?? 'Petugas';
    return { id, state, count, amountRupiah: amount, madeBy: name(madeBy), isMine: madeBy === reader, madeAt: madeAt.toISOString(), decidedBy: decidedBy === null ? null : name(decidedBy), decidedAt: iso(decidedAt), reason, standing: standing as Record<string, number> };
  }
}

export class PayoutBatchPageDto {
  @ApiProperty({ type: [PayoutBatchDto] }) items: PayoutBatchDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class PayoutBatchDetailDto extends PayoutBatchDto {
  @ApiProperty({ type: [BatchPayoutDto] }) payouts: BatchPayoutDto[];

  static detail(batch: PayoutBatch & { payouts: BatchPayout[] }, names: ReadonlyMap<string, string>, reader: string): PayoutBatchDetailDto {
    return { ...PayoutBatchDto.of(batch, names, reader), payouts: batch.payouts.map(({ amount, endedAt, ...payout }) => ({ ...payout, amountRupiah: amount, endedAt: iso(endedAt) })) };
  }
}

export class PayoutItemDto {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ example: 'split' }) source: string;
  @ApiProperty({ example: 'release' }) kind: string;
  @ApiProperty() reference: string;
  @ApiProperty({ example: 'Pesanan K7M4-A' }) label: string;
  @ApiProperty({ description: 'Negative: taken from the balance' }) amountRupiah: number;
}

export class PayoutStatementDto {
  @ApiProperty() id: string;
  @ApiProperty() label: string;
  @ApiProperty() masked: string;
  @ApiProperty({ enum: STATUSES }) status: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ type: [PayoutItemDto], description: 'Every line of the balance since the payout before' }) items: PayoutItemDto[];

  static of({ amount, items, ...payout }: PayoutStatement): PayoutStatementDto {
    return { ...payout, amountRupiah: amount, items: items.map(({ at, amount: part, ...item }) => ({ ...item, at: at.toISOString(), amountRupiah: part })) };
  }
}
