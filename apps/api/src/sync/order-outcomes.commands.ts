import { Injectable } from '@nestjs/common';
import { CancelSellerOrder, ConfirmHandover, MarkDelivered, MarkDeliveryFailed, MarkReturned } from '@etalase/orders';
import { type CommandKinds, kind } from './command-kinds';
import { CancelPayload, FailedPayload, HandoverPayload, OrderRef } from './command-payloads.dto';
import { OrderConflicts } from './order-conflicts';
import { actOf, explainedBy } from './order-steps.commands';

const capability = 'seller.order.fulfil';

/** How a part ends for its seller. */
@Injectable()
export class OrderOutcomeCommands {
  readonly kinds: CommandKinds;

  constructor(handover: ConfirmHandover, delivered: MarkDelivered, failed: MarkDeliveryFailed, returned: MarkReturned, cancel: CancelSellerOrder, conflicts: OrderConflicts) {
    this.kinds = {
      'order.handover': kind<HandoverPayload>({
        capability,
        payload: HandoverPayload,
        // A wrong code is counted although it is refused.
        isAlone: true,
        run: async (ordered) => void (await handover.execute({ ...actOf(ordered), code: ordered.payload.code })),
        explain: explainedBy(conflicts, 'delivered'),
      }),
      'order.delivered': kind<OrderRef>({ capability, payload: OrderRef, run: async (ordered) => void (await delivered.execute(actOf(ordered))), explain: explainedBy(conflicts, 'delivered') }),
      'order.failed': kind<FailedPayload>({
        capability,
        payload: FailedPayload,
        run: async (ordered) => void (await failed.execute({ ...actOf(ordered), ...(ordered.payload.reason === undefined ? {} : { reason: ordered.payload.reason }) })),
        explain: explainedBy(conflicts, 'delivery_failed'),
      }),
      'order.returned': kind<OrderRef>({ capability, payload: OrderRef, run: async (ordered) => void (await returned.execute(actOf(ordered))), explain: explainedBy(conflicts, 'returned_to_seller') }),
      'order.cancel': kind<CancelPayload>({
        capability,
        payload: CancelPayload,
        run: async (ordered) => void (await cancel.execute({ ...actOf(ordered), reason: ordered.payload.reason, ...(ordered.payload.isSoldOut === undefined ? {} : { isSoldOut: ordered.payload.isSoldOut }) })),
        explain: explainedBy(conflicts, 'cancelled'),
      }),
    };
  }
}
