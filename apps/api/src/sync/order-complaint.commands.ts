import { Injectable } from '@nestjs/common';
import { AgreeAsSeller, AnswerComplaint, AppealAsSeller, type SellerAct } from '@etalase/orders';
import { type CommandKind, type CommandKinds, kind } from './command-kinds';
import { AnswerPayload, OrderRef } from './command-payloads.dto';
import { actOf } from './order-steps.commands';
import { PhotosOfCommands } from './photos-of-commands';

type Said = SellerAct & { text?: string; photos: readonly Buffer[] };

/** What a seller says about a complaint: first its side, later whether it accepts the decision. */
@Injectable()
export class OrderComplaintCommands {
  readonly kinds: CommandKinds;

  constructor(answer: AnswerComplaint, appeal: AppealAsSeller, agree: AgreeAsSeller, photos: PhotosOfCommands) {
    /** Words with at most one photo; more photos come as commands of their own, without words. */
    const words = (useCase: { execute(said: Said): Promise<unknown> }): CommandKind =>
      kind<AnswerPayload>({
        capability: 'seller.order.fulfil',
        payload: AnswerPayload,
        prepare: async ({ actor, payload }) => void (payload.photo && (await photos.store(actor, payload.photo))),
        run: async (ordered) => {
          const { text, photo } = ordered.payload;
          await useCase.execute({ ...actOf(ordered), ...(text === undefined ? {} : { text }), photos: photo ? [await photos.take(ordered.actor, photo)] : [] });
        },
      });
    this.kinds = {
      'order.answer': words(answer),
      'order.appeal': words(appeal),
      'order.agree': kind<OrderRef>({ capability: 'seller.order.fulfil', payload: OrderRef, run: async (ordered) => void (await agree.execute(actOf(ordered))) }),
    };
  }
}
