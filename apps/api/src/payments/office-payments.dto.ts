import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import type { Page } from '@etalase/kernel';
import type { PaymentIntentStatus, PaymentLife, PaymentSummary, TrialBalanceView } from '@etalase/payments';
import { PageQuery } from '../page-query';

const STATUSES: PaymentIntentStatus[] = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing', 'requires_capture', 'succeeded', 'canceled'];
const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export class PaymentQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES }) @IsOptional() @IsIn(STATUSES) status?: PaymentIntentStatus;

  @ApiPropertyOptional({ maxLength: 64, description: 'Reference of the order, whole' })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9._~-]{1,64}$/)
  reference?: string;

  @ApiPropertyOptional({ maxLength: 40, description: 'Number of the order as people know it, whole' })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9 -]{1,40}$/, { message: 'Nomor pesanan hanya huruf dan angka.' })
  number?: string;
}

export class PaymentSummaryDto {
  @ApiProperty() id: string;
  @ApiProperty() reference: string;
  @ApiProperty({ example: 'Pesanan K7M4' }) description: string;
  @ApiProperty({ enum: STATUSES }) status: PaymentIntentStatus;
  @ApiProperty() amountRupiah: number;
  @ApiProperty({ type: String, nullable: true }) method: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) paidAt: string | null;
  @ApiProperty({ description: 'Tickets nobody has resolved yet' }) openDiscrepancies: number;
}

export class PaymentPageDto {
  @ApiProperty({ type: [PaymentSummaryDto] }) items: PaymentSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<PaymentSummary>): PaymentPageDto {
    return { items: items.map(({ amount, createdAt, paidAt, ...rest }) => ({ ...rest, amountRupiah: amount, createdAt: createdAt.toISOString(), paidAt: iso(paidAt) })), nextCursor };
  }
}

export class PaymentSplitDto {
  @ApiProperty() reference: string;
  @ApiProperty({ description: 'Whose money it is (a seller)' }) account: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['waiting', 'held', 'released', 'refunded', 'taken'] }) state: string;
  @ApiProperty() amountRupiah: number;
  @ApiProperty() refundedRupiah: number;
}

export class OfficePaymentAttemptDto {
  @ApiProperty({ description: 'order_id at the rail' }) id: string;
  @ApiProperty() method: string;
  @ApiProperty({ enum: ['pending', 'succeeded', 'failed', 'expired', 'canceled'] }) status: string;
  @ApiProperty({ enum: ['none', 'escrow', 'suspense'] }) booked: string;
  @ApiProperty({ type: String, nullable: true }) failure: string | null;
  @ApiProperty({ type: String, nullable: true }) railTransactionId: string | null;
  @ApiProperty({ type: String, nullable: true }) railStatus: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt: string | null;
}

export class RailNotificationDto {
  @ApiProperty() railOrderId: string;
  @ApiProperty() claimedStatus: string;
  @ApiProperty({ description: 'The text exactly as it came' }) body: string;
  @ApiProperty({ description: 'How often the very same notification came' }) copies: number;
  @ApiProperty({ format: 'date-time' }) receivedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appliedAt: string | null;
}

export class PaymentRefundDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ['split', 'late', 'double'] }) kind: string;
  @ApiProperty({ type: String, nullable: true }) splitReference: string | null;
  @ApiProperty() amountRupiah: number;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ['pending', 'requires_action', 'succeeded', 'failed', 'canceled'] }) status: string;
  @ApiProperty({ type: String, nullable: true }) failure: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: string | null;
}

export class JournalLineDto {
  @ApiProperty() account: string;
  @ApiProperty({ description: 'Debit positive, credit negative' }) amountRupiah: number;
}

export class JournalDto {
  @ApiProperty() id: number;
  @ApiProperty() source: string;
  @ApiProperty() externalId: string;
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [JournalLineDto] }) lines: JournalLineDto[];
}

export class DiscrepancyDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ['wrong_amount', 'double_payment', 'reversed', 'unexplained', 'refund_failed'] }) kind: string;
  @ApiProperty({ description: 'Attempt or refund it is about' }) subject: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt: string | null;
}

export class PaymentLifeDto {
  @ApiProperty() id: string;
  @ApiProperty() reference: string;
  @ApiProperty({ enum: STATUSES }) status: PaymentIntentStatus;
  @ApiProperty() amountRupiah: number;
  @ApiProperty() description: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) paidAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) canceledAt: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'What a card held, where only a part of it was captured: the amount' }) heldRupiah: number | null;
  @ApiProperty({ enum: ['waiting', 'revived', 'refunded'], nullable: true }) lateOutcome: string | null;
  @ApiProperty({ type: [PaymentSplitDto] }) splits: PaymentSplitDto[];
  @ApiProperty({ type: [OfficePaymentAttemptDto] }) attempts: OfficePaymentAttemptDto[];
  @ApiProperty({ type: [RailNotificationDto] }) notifications: RailNotificationDto[];
  @ApiProperty({ type: [PaymentRefundDto] }) refunds: PaymentRefundDto[];
  @ApiProperty({ type: [JournalDto] }) journals: JournalDto[];
  @ApiProperty({ type: [DiscrepancyDto] }) discrepancies: DiscrepancyDto[];

  static of({ intent, splits, attempts, notifications, refunds, journals, discrepancies }: PaymentLife): PaymentLifeDto {
    const { id, reference, status, description, lateOutcome } = intent;
    return {
      id, reference, status, description, lateOutcome,
      amountRupiah: intent.amount,
      heldRupiah: intent.reservedAmount,
      createdAt: intent.createdAt.toISOString(),
      expiresAt: intent.expiresAt.toISOString(),
      paidAt: iso(intent.paidAt),
      canceledAt: iso(intent.canceledAt),
      splits: splits.map((split) => ({ reference: split.reference, account: split.account, label: split.label, state: split.state, amountRupiah: split.amount, refundedRupiah: split.refunded })),
      attempts: attempts.map(({ id: attemptId, method, status: state, booked, failure, railTransactionId, railStatus, createdAt, expiresAt }) => ({ id: attemptId, method, status: state, booked, failure, railTransactionId, railStatus, createdAt: createdAt.toISOString(), expiresAt: iso(expiresAt) })),
      notifications: notifications.map(({ railOrderId, claimedStatus, body, copies, receivedAt, appliedAt }) => ({ railOrderId, claimedStatus, body, copies, receivedAt: receivedAt.toISOString(), appliedAt: iso(appliedAt) })),
      refunds: refunds.map(({ id: refundId, kind, splitReference, amount, reason, status: state, failure, createdAt, endedAt }) => ({ id: refundId, kind, splitReference, amountRupiah: amount, reason, status: state, failure, createdAt: createdAt.toISOString(), endedAt: iso(endedAt) })),
      journals: journals.map(({ at, lines, ...journal }) => ({ ...journal, at: at.toISOString(), lines: lines.map((line) => ({ account: line.account, amountRupiah: line.amount })) })),
      discrepancies: discrepancies.map(({ id: ticketId, kind, subject, detail, createdAt, resolvedAt }) => ({ id: ticketId, kind, subject, detail, createdAt: createdAt.toISOString(), resolvedAt: iso(resolvedAt) })),
    };
  }
}

export class TrialBalanceRowDto {
  @ApiProperty({ example: 'escrow' }) kind: string;
  @ApiProperty({ enum: ['asset', 'liability', 'income', 'expense'] }) nature: string;
  @ApiProperty({ description: 'How many accounts of the kind exist' }) accounts: number;
  @ApiProperty({ description: 'Debit positive, credit negative' }) balanceRupiah: number;
}

export class LedgerDifferenceDto {
  @ApiProperty() account: string;
  @ApiProperty() cachedRupiah: number;
  @ApiProperty() derivedRupiah: number;
}

export class TrialBalanceDto {
  @ApiProperty({ type: [TrialBalanceRowDto] }) rows: TrialBalanceRowDto[];
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ type: [LedgerDifferenceDto] }) differences: LedgerDifferenceDto[];

  static of({ rows, total, differences }: TrialBalanceView): TrialBalanceDto {
    return {
      rows: rows.map(({ balance, ...row }) => ({ ...row, balanceRupiah: balance })),
      totalRupiah: total,
      differences: differences.map(({ account, cached, derived }) => ({ account, cachedRupiah: cached, derivedRupiah: derived })),
    };
  }
}
