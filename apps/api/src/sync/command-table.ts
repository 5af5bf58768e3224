import { Injectable } from '@nestjs/common';
import { AttendanceCommands } from './attendance.commands';
import type { CommandKind, CommandKinds } from './command-kinds';
import { GoodsCommands } from './goods.commands';
import { OrderComplaintCommands } from './order-complaint.commands';
import { OrderOutcomeCommands } from './order-outcomes.commands';
import { OrderStepCommands } from './order-steps.commands';
import { OrderTroubleCommands } from './order-trouble.commands';
import { PersonCommands } from './person.commands';
import { ProductCommands } from './product.commands';
import { SessionCommands } from './session.commands';
import { ShopFaceCommands } from './shop-face.commands';
import { ShipmentCommands } from './shipment.commands';
import { StockCommands } from './stock.commands';
import { TrainingCommands } from './training.commands';

/** Every kind of command there is. */
@Injectable()
export class CommandTable {
  readonly kinds: CommandKinds;

  constructor(steps: OrderStepCommands, shipments: ShipmentCommands, outcomes: OrderOutcomeCommands, products: ProductCommands, goods: GoodsCommands, person: PersonCommands, trouble: OrderTroubleCommands, complaints: OrderComplaintCommands, stock: StockCommands, training: TrainingCommands, face: ShopFaceCommands, marks: AttendanceCommands, sessions: SessionCommands) {
    this.kinds = { ...steps.kinds, ...shipments.kinds, ...outcomes.kinds, ...products.kinds, ...goods.kinds, ...person.kinds, ...trouble.kinds, ...complaints.kinds, ...stock.kinds, ...training.kinds, ...face.kinds, ...marks.kinds, ...sessions.kinds };
  }

  find(name: string): CommandKind | undefined {
    return Object.hasOwn(this.kinds, name) ? this.kinds[name] : undefined;
  }
}
