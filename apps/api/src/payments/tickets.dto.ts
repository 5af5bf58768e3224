import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { RailView, Reconciliation, SettlementReport, Ticket } from '@etalase/payments';
import { PageQuery } from '../page-query';

export class TicketQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'resolved'], default: 'open' }) @IsOptional() @IsIn(['open', 'resolved']) state: 'open' | 'resolved' = 'open';
}

export class ResolveTicketDto {
  @ApiProperty({ minLength: 10, maxLength: 500, description: 'What was found out' }) @IsString() @Length(0, 1000) resolution: string;
}

export class DecideCardDto {
  @ApiProperty({ enum: ['approve', 'deny'] }) @IsIn(['approve', 'deny']) outcome: 'approve' | 'deny';
  @ApiProperty({ minLength: 10, maxLength: 500 }) @IsString() @Length(0, 1000) reason: string;
}

export class TicketDto {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'payout_missing_there' }) kind: string;
  @ApiProperty({ description: 'Attempt, refund, payout, reference or day it is about' }) subject: string;
  @ApiProperty({ type: String, nullable: true, description: 'Payment it is about' }) paymentIntentId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Pesanan K7M4' }) description: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) detail: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'Whole days it has been open' }) ageDays: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of a doubted card: when it is turned down by itself' }) decideBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the officer who looks after it' }) owner: string | null;
  @ApiProperty() isMine: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of who resolved it; the rail itself may have' }) resolvedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) resolution: string | null;

  static of(ticket: Ticket, names: ReadonlyMap<string, string>, reader: string, now: Date): TicketDto {
    const { id, kind, subject, intentId, description, detail, createdAt, owner, resolvedAt, resolvedBy, resolution } = ticket;
    const name = (person: string | null): string | null => (person === null ? null : person === 'rail' ? 'Midtrans' : person === 'deadline' ? 'batas waktu' : (names.get(person) ?? 'Petugas'));
    return { id, kind, subject, paymentIntentId: intentId, description, detail, createdAt: createdAt.toISOString(), decideBy: typeof detail.decideBy === 'string' ? detail.decideBy : null, ageDays: Math.floor(((resolvedAt ?? now).getTime() - createdAt.getTime()) / 86_400_000), owner: name(owner), isMine: owner === reader, resolvedAt: resolvedAt?.toISOString() ?? null, resolvedBy: name(resolvedBy), resolution };
  }
}

export class TicketPageDto {
  @ApiProperty({ type: [TicketDto] }) items: TicketDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ReconciliationDto {
  @ApiProperty({ example: '2026-11-24' }) day: string;
  @ApiProperty({ format: 'date-time' }) ranAt: string;
  @ApiProperty({ description: "Movements in the rail's statement" }) movements: number;
  @ApiProperty({ description: 'Payouts of ours they were compared with' }) payouts: number;
  @ApiProperty() differences: number;
  @ApiProperty({ description: 'Sum of all accounts; zero, or something is wrong' }) booksRupiah: number;
  @ApiProperty({ description: 'Accounts whose balance is not the sum of their lines; zero, or something is wrong' }) booksDifferences: number;

  static of({ day, ranAt, movements, payouts, differences, booksTotal, booksDifferences }: Reconciliation): ReconciliationDto {
    return { day, ranAt: ranAt.toISOString(), movements, payouts, differences: differences.length, booksRupiah: booksTotal, booksDifferences };
  }
}

/** A daily file of the rail as it was read. */
export class SettlementFileDto {
  @ApiProperty({ example: '2026-11-24' }) day: string;
  @ApiProperty({ format: 'date-time' }) readAt: string;
  @ApiProperty() lines: number;
  @ApiProperty({ description: 'Payments less what was given or taken back' }) grossRupiah: number;
  @ApiProperty({ description: 'What the rail kept' }) feeRupiah: number;
  @ApiProperty() netRupiah: number;
  @ApiProperty() differences: number;

  static of({ day, readAt, lines, gross, fee, net, differences }: SettlementReport): SettlementFileDto {
    return { day, readAt: readAt.toISOString(), lines, grossRupiah: gross, feeRupiah: fee, netRupiah: net, differences: differences.length };
  }
}

export class ReconciliationsDto {
  @ApiProperty({ type: [ReconciliationDto] }) items: ReconciliationDto[];
  @ApiProperty({ type: [SettlementFileDto], description: 'Daily files of the rail, newest first' }) files: SettlementFileDto[];
}

export class RailDto {
  @ApiProperty({ example: 'qris' }) rail: string;
  @ApiProperty() label: string;
  @ApiProperty() isDown: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of the present trouble, or of the last one' }) troubleSince: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) troubleUntil: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In the words of the machine' }) reason: string | null;

  static of({ rail, label, isDown, troubleSince, troubleUntil, reason }: RailView): RailDto {
    return { rail, label, isDown, troubleSince: troubleSince?.toISOString() ?? null, troubleUntil: troubleUntil?.toISOString() ?? null, reason };
  }
}

export class RailsDto {
  @ApiProperty({ type: [RailDto] }) items: RailDto[];
}
