import { Injectable } from '@nestjs/common';
import { EnforceSellerDeadline } from './enforce-seller-deadline';
import { ExpireOrder } from './expire-order';
import { RemindSeller } from './remind-seller';
import { RemindToPay } from './remind-to-pay';

/** Everything a deadline can ask for, for the sweep. */
@Injectable()
export class DeadlineActs {
  constructor(
    readonly remindToPay: RemindToPay,
    readonly expireOrder: ExpireOrder,
    readonly remindSeller: RemindSeller,
    readonly enforce: EnforceSellerDeadline,
  ) {}
}
