import { BeginOrder } from './begin-order';
import { CarryOutDecision } from './carry-out-decision';
import { DeadlineActs } from './deadline-acts';
import { EndSilentQuestion } from './end-silent-question';
import { EndUnpaidOrder } from './end-unpaid-order';
import { FileAppeal } from './file-appeal';
import { HandOverSpot } from './hand-over-spot';
import { KeepReceipt } from './keep-receipt';
import { LateMoney } from './late-money';
import { LateStock } from './late-stock';
import { MarkPaid } from './mark-paid';
import { MoveSellerOrder } from './move-seller-order';
import { NoteAgreement } from './note-agreement';
import { OpenParts } from './open-parts';
import { OrderMoney } from './order-money';
import { PriceCart } from './price-cart';
import { SettleSellerOrder } from './settle-seller-order';
import { SettleShortage } from './settle-shortage';
import { ShortageStock } from './shortage-stock';
import { WorkSellerOrder } from './work-seller-order';
import { WriteOrder } from './write-order';

/** What use cases share among themselves. */
export const PARTS_OF_USE_CASES = [
  BeginOrder,
  CarryOutDecision,
  DeadlineActs,
  EndSilentQuestion,
  EndUnpaidOrder,
  FileAppeal,
  HandOverSpot,
  KeepReceipt,
  LateMoney,
  LateStock,
  MarkPaid,
  MoveSellerOrder,
  NoteAgreement,
  OpenParts,
  OrderMoney,
  PriceCart,
  SettleSellerOrder,
  SettleShortage,
  ShortageStock,
  WorkSellerOrder,
  WriteOrder,
];
