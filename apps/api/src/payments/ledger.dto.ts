import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Page } from '@etalase/kernel';
import type { LedgerAccount, LedgerLine, WholeJournal } from '@etalase/payments';
import { PageQuery } from '../page-query';

export class LedgerAccountsQuery extends PageQuery {
  @ApiProperty({ example: 'escrow' }) @Matches(/^[a-z_]{3,30}$/, { message: 'Jenis akun tidak dikenal.' }) kind: string;
}

export class LedgerLinesQuery extends PageQuery {
  @ApiProperty({ example: 'escrow:0190…' }) @Matches(/^[a-z_]{3,30}(:[A-Za-z0-9._~-]{1,64})?$/, { message: 'Nama akun tidak dikenal.' }) account: string;
}

export class LedgerAccountDto {
  @ApiProperty({ example: 'seller:0190…' }) account: string;
  @ApiProperty({ description: 'Shop, or number of the order’s part; empty for an account of the house' }) label: string;
  @ApiProperty({ description: 'Debit positive, credit negative' }) balanceRupiah: number;

  static of({ account, label, balance }: LedgerAccount): LedgerAccountDto {
    return { account, label, balanceRupiah: balance };
  }
}

export class LedgerAccountPageDto {
  @ApiProperty({ type: [LedgerAccountDto] }) items: LedgerAccountDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<LedgerAccount>): LedgerAccountPageDto {
    return { items: items.map((row) => LedgerAccountDto.of(row)), nextCursor };
  }
}

export class LedgerLineDto {
  @ApiProperty({ description: 'Journal and line' }) id: string;
  @ApiProperty() journalId: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ example: 'refund' }) source: string;
  @ApiProperty({ example: 'requested' }) kind: string;
  @ApiProperty() externalId: string;
  @ApiProperty({ type: String, nullable: true }) paymentIntentId: string | null;
  @ApiProperty() label: string;
  @ApiProperty({ description: 'Debit positive, credit negative' }) amountRupiah: number;

  static of({ journalId, line, at, intentId, amount, source, kind, externalId, label }: LedgerLine): LedgerLineDto {
    return { id: `${journalId}-${line}`, journalId, at: at.toISOString(), source, kind, externalId, paymentIntentId: intentId, label, amountRupiah: amount };
  }
}

export class LedgerLinePageDto {
  @ApiProperty({ type: LedgerAccountDto }) account: LedgerAccountDto;
  @ApiProperty({ type: [LedgerLineDto] }) items: LedgerLineDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ account, lines }: { account: LedgerAccount; lines: Page<LedgerLine> }): LedgerLinePageDto {
    return { account: LedgerAccountDto.of(account), items: lines.items.map((row) => LedgerLineDto.of(row)), nextCursor: lines.nextCursor };
  }
}

export class WholeJournalLineDto {
  @ApiProperty() account: string;
  @ApiProperty() label: string;
  @ApiProperty({ description: 'Debit positive, credit negative' }) amountRupiah: number;
}

export class WholeJournalDto {
  @ApiProperty() id: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() source: string;
  @ApiProperty() kind: string;
  @ApiProperty() externalId: string;
  @ApiPropertyOptional({ type: String, nullable: true }) paymentIntentId: string | null;
  @ApiProperty() label: string;
  @ApiProperty({ type: [WholeJournalLineDto] }) lines: WholeJournalLineDto[];

  static of({ id, at, source, kind, externalId, intentId, label, lines }: WholeJournal): WholeJournalDto {
    return { id, at: at.toISOString(), source, kind, externalId, paymentIntentId: intentId, label, lines: lines.map((line) => ({ account: line.account, label: line.label, amountRupiah: line.amount })) };
  }
}
