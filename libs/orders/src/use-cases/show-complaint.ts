import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import type { ComplaintCase } from '../domain/views';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { ShowSellerOrder } from './show-seller-order';

/** A complaint with the order it is about, for whoever decides. */
@Injectable()
export class ShowComplaint {
  constructor(
    private readonly complaints: ComplaintsRepository,
    private readonly showSellerOrder: ShowSellerOrder,
  ) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ complaintId }: { complaintId: string }): Promise<ComplaintCase> {
    const complaint = await this.complaints.view(complaintId);
    if (!complaint) throw errors.make('not_found');
    return { complaint, order: await this.showSellerOrder.execute(complaint) };
  }
}
