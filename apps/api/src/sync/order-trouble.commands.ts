import { Injectable } from '@nestjs/common';
import { AnswerComplaint, ReportShortage, WithdrawShortage } from '@etalase/orders';
import { type CommandKinds, kind } from './command-kinds';
import { AnswerPayload, OrderRef, ShortPayload } from './command-payloads.dto';
import { OrderConflicts } from './order-conflicts';
import { actOf, explainedBy } from './order-steps.commands';
import { PhotosOfCommands } from './photos-of-commands';

/** Where a part leaves the main road. */
@Injectable()
export class OrderTroubleCommands {
  readonly kinds: CommandKinds;

  constructor(answer: AnswerComplaint, report: ReportShortage, withdraw: WithdrawShortage, photos: PhotosOfCommands, conflicts: OrderConflicts) {
    this.kinds = {
      'order.short': kind<ShortPayload>({
        capability: 'seller.order.fulfil',
        payload: ShortPayload,
        run: async (ordered) => void (await report.execute({ ...actOf(ordered), items: ordered.payload.items, ...(ordered.payload.note === undefined ? {} : { note: ordered.payload.note }) })),
        explain: explainedBy(conflicts, 'cancelled'),
      }),
      'order.found': kind<OrderRef>({ capability: 'seller.order.fulfil', payload: OrderRef, run: async (ordered) => void (await withdraw.execute(actOf(ordered))) }),
      'order.answer': kind<AnswerPayload>({
        capability: 'seller.order.fulfil',
        payload: AnswerPayload,
        prepare: async ({ actor, payload }) => void (payload.photo && (await photos.store(actor, payload.photo))),
        run: async (ordered) => {
          const { text, photo } = ordered.payload;
          await answer.execute({ ...actOf(ordered), ...(text === undefined ? {} : { text }), photos: photo ? [await photos.take(ordered.actor, photo)] : [] });
        },
      }),
    };
  }
}
