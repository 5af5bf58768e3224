import { Injectable } from '@nestjs/common';
import type { Reach } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import type { ComplaintCase } from '../domain/views';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { ShowSellerOrder } from './show-seller-order';

/** A complaint with the order it is about, for whoever decides it or its appeal. */
@Injectable()
export class ShowComplaint {
  constructor(
    private readonly complaints: ComplaintsRepository,
    private readonly showSellerOrder: ShowSellerOrder,
    private readonly sellers: SellerDirectory,
  ) {}

  /** @throws DomainError `orders.not_found`, also for a shop beyond these places. */
  async execute({ complaintId, by, within = null }: { complaintId: string; by: string; within?: Reach }): Promise<ComplaintCase> {
    const complaint = await this.complaints.view(complaintId);
    if (!complaint || !isWithinReach((await this.sellers.byId(complaint.sellerId))?.villageCode ?? '', within)) throw errors.make('not_found');
    const mayDecide = complaint.state === 'complained' || (complaint.state === 'appealed' && complaint.decidedBy !== by);
    return { complaint, order: await this.showSellerOrder.execute(complaint), mayDecide };
  }
}
