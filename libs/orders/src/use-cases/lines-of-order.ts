import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import type { OrderedLine } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** What was bought with an order, line by line, for whoever holds its unguessable link. */
@Injectable()
export class LinesOfOrder {
  constructor(private readonly reads: OrderReadsRepository) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ token }: { token: string }): Promise<OrderedLine[]> {
    const lines = await this.reads.linesByToken(token);
    if (lines.length === 0) throw errors.make('not_found');
    return lines;
  }
}
