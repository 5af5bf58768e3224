import { Injectable } from '@nestjs/common';
import { AddLot, AdjustStock, ClearLot, RedateLot, SetLowStock, UndateLot } from '@etalase/catalogue';
import { type CommandKinds, kind, type Ordered } from './command-kinds';
import { LotDatePayload, LotPayload, LotRef, LowStockPayload, StockPayload } from './command-payloads.dto';

const capability = 'seller.stock.write';
const lotOf = ({ shopId, actor, payload }: Ordered<LotRef>) => ({ sellerId: shopId, lotId: payload.lotId, by: actor.personId });

/** Stock as differences, its warning line, and pieces with a date: a lot's id is its command's, so making it twice makes one. */
@Injectable()
export class StockCommands {
  readonly kinds: CommandKinds;

  constructor(adjust: AdjustStock, low: SetLowStock, addLot: AddLot, redate: RedateLot, undate: UndateLot, clear: ClearLot) {
    this.kinds = {
      'stock.adjust': kind<StockPayload>({
        capability,
        payload: StockPayload,
        run: async ({ shopId, actor, clientId, occurredAt, payload }) => void (await adjust.execute({ sellerId: shopId, ...payload, clientId, by: actor.personId, at: occurredAt })),
      }),
      'stock.low': kind<LowStockPayload>({ capability, payload: LowStockPayload, run: ({ shopId, payload }) => low.execute({ sellerId: shopId, ...payload }) }),
      'lot.add': kind<LotPayload>({
        capability,
        payload: LotPayload,
        run: ({ shopId, actor, clientId, occurredAt, payload }) => addLot.execute({ sellerId: shopId, ...payload, lotId: clientId, by: actor.personId, at: occurredAt }),
      }),
      'lot.date': kind<LotDatePayload>({ capability, payload: LotDatePayload, run: (ordered) => redate.execute({ ...lotOf(ordered), bestBefore: ordered.payload.bestBefore }) }),
      'lot.undate': kind<LotRef>({ capability, payload: LotRef, run: (ordered) => undate.execute(lotOf(ordered)) }),
      'lot.clear': kind<LotRef>({ capability, payload: LotRef, run: (ordered) => clear.execute(lotOf(ordered)) }),
    };
  }
}
