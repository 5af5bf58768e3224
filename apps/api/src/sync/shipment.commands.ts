import { Injectable } from '@nestjs/common';
import { ReshipSellerOrder, type SellerOrderState, ShipSellerOrder } from '@etalase/orders';
import { type CommandKind, type CommandKinds, kind } from './command-kinds';
import { ShipPayload } from './command-payloads.dto';
import { OrderConflicts } from './order-conflicts';
import { actOf, explainedBy } from './order-steps.commands';
import { PhotosOfCommands } from './photos-of-commands';

/** A parcel leaves, with or without a photo of its receipt. */
@Injectable()
export class ShipmentCommands {
  readonly kinds: CommandKinds;

  constructor(ship: ShipSellerOrder, reship: ReshipSellerOrder, conflicts: OrderConflicts, photos: PhotosOfCommands) {
    const shipment = (useCase: ShipSellerOrder | ReshipSellerOrder, to: SellerOrderState): CommandKind =>
      kind<ShipPayload>({
        capability: 'seller.order.fulfil',
        payload: ShipPayload,
        prepare: async ({ actor, payload }) => void (payload.photo && (await photos.store(actor, payload.photo))),
        run: async (ordered) => {
          const { courier, resi, photo } = ordered.payload;
          const content = photo ? await photos.take(ordered.actor, photo) : undefined;
          await useCase.execute({ ...actOf(ordered), ...(courier === undefined ? {} : { courier }), ...(resi === undefined ? {} : { resi }), ...(content ? { photo: content } : {}) });
        },
        explain: explainedBy(conflicts, to),
      });
    this.kinds = { 'order.ship': shipment(ship, 'shipped'), 'order.reship': shipment(reship, 'reshipped') };
  }
}
