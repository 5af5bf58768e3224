import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import type { PaymentIntentStatus } from '../domain/views';
import { PaymentArchive, type PaymentSummary } from '../persistence/payment-archive.repository';

/** Payments for the office, newest first. */
@Injectable()
export class ListPayments {
  constructor(private readonly archive: PaymentArchive) {}

  /** @param input.number the order's, as its payment describes itself @throws DomainError `kernel.cursor_invalid` */
  async execute({ status, reference, number, cursor, limit = 24 }: { status?: PaymentIntentStatus; reference?: string; number?: string; cursor?: string; limit?: number }): Promise<Page<PaymentSummary>> {
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const rows = await this.archive.list({ status: status ?? null, reference: reference ?? null, description: number === undefined ? null : `Pesanan ${number.trim().toUpperCase()}`, before, limit: limit + 1 });
    return toPage(rows, limit, (row) => [row.id], (row) => row);
  }
}
