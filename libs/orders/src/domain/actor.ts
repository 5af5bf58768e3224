/** Who moved a part; shown to the people concerned and kept for ever. */
export type ActorKind = 'shopper' | 'seller' | 'deadline' | 'office' | 'payment';

export interface Actor {
  kind: ActorKind;
  /** Person, where one is known. */
  id: string | null;
}

export const DEADLINE: Actor = { kind: 'deadline', id: null };
export const PAYMENT: Actor = { kind: 'payment', id: null };
