/** Why on_hand changed. */
export const MOVE_KINDS = ['first', 'sale', 'count', 'correction', 'return', 'sheet', 'lot', 'expired'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What a seller says when the count is not what the app thought. */
export const CORRECTIONS = { recount: 'Hitung ulang', made: 'Buatan atau panen baru', damaged: 'Rusak', lost: 'Hilang', own_use: 'Dipakai sendiri', sold_here: 'Terjual di tempat' } as const;
export type Correction = keyof typeof CORRECTIONS;
export const CORRECTION_CODES = Object.keys(CORRECTIONS) as Correction[];

/** One line of the history of a variant. */
export interface StockMoveView {
  id: string;
  variantId: string;
  at: string;
  delta: number;
  kind: MoveKind;
  /** In words; of a sale and a count by thumb it says nothing more than the kind. */
  reason: string;
  /** Who did it, `null` for what happened by itself. */
  byId: string | null;
  orderId: string | null;
}

export interface StockWhy {
  kind: MoveKind;
  reason: string;
  by?: string | null;
  orderId?: string | null;
}
