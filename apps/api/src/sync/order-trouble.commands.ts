import { Injectable } from '@nestjs/common';
import { ReportShortage, WithdrawShortage } from '@etalase/orders';
import { type CommandKinds, kind } from './command-kinds';
import { OrderRef, ShortPayload } from './command-payloads.dto';
import { OrderConflicts } from './order-conflicts';
import { actOf, explainedBy } from './order-steps.commands';

/** Where a part leaves the main road. */
@Injectable()
export class OrderTroubleCommands {
  readonly kinds: CommandKinds;

  constructor(report: ReportShortage, withdraw: WithdrawShortage, conflicts: OrderConflicts) {
    this.kinds = {
      'order.short': kind<ShortPayload>({
        capability: 'seller.order.fulfil',
        payload: ShortPayload,
        run: async (ordered) => void (await report.execute({ ...actOf(ordered), items: ordered.payload.items, ...(ordered.payload.note === undefined ? {} : { note: ordered.payload.note }) })),
        explain: explainedBy(conflicts, 'cancelled'),
      }),
      'order.found': kind<OrderRef>({ capability: 'seller.order.fulfil', payload: OrderRef, run: async (ordered) => void (await withdraw.execute(actOf(ordered))) }),
    };
  }
}
