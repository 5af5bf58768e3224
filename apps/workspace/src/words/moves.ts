import type { IconName } from '@etalase/ui';
import type { StockMove } from '../api/views';
import type { LocalCommand } from '../sync/local-command';
import { CORRECTIONS } from './corrections';
import { dayWords } from './lots';

const KINDS: Record<StockMove['kind'], { icon: IconName; words: string | null }> = {
  first: { icon: 'box', words: 'Stok awal' },
  sale: { icon: 'cart', words: 'Terjual' },
  count: { icon: 'hand', words: 'Diubah dengan tombol' },
  correction: { icon: 'scale', words: null },
  return: { icon: 'back', words: null },
  sheet: { icon: 'grid', words: 'Lewat berkas' },
  lot: { icon: 'plus', words: null },
  expired: { icon: 'warn', words: null },
};
/** Days stand in reasons as the server writes them. */
const withDays = (reason: string): string => reason.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayWords(day));
const PREFIX: Partial<Record<StockMove['kind'], string>> = { return: 'Kembali ke stok: ', lot: 'Barang baru. ', expired: '' };

export const moveIcon = ({ kind }: Pick<StockMove, 'kind'>): IconName => KINDS[kind]?.icon ?? 'box';
export const moveWords = ({ kind, reason }: Pick<StockMove, 'kind' | 'reason'>): string => KINDS[kind]?.words ?? `${PREFIX[kind] ?? ''}${withDays(reason)}`;
export const signed = (delta: number): string => (delta > 0 ? `+${delta}` : `−${-delta}`);

/** How many there were after each line; newest first, so it is counted backwards from what there is. `onHand` null: not known for sure. */
export function withBalance(moves: readonly StockMove[], onHand: number | null): { move: StockMove; balance: number | null }[] {
  let left = onHand;
  return moves.map((move) => {
    const balance = left;
    if (left !== null) left -= move.delta;
    return { move, balance };
  });
}

/** What the server has of a variant, told from what the screen shows; `null` while a change waits whose pieces only the server can count. */
export function onServer(shown: number, pending: readonly LocalCommand[], variantId: string, productId: string): number | null {
  if (pending.some(({ kind, subject }) => subject === productId && (kind === 'lot.clear' || kind === 'lot.date'))) return null;
  return shown - waitingMoves(pending, variantId).reduce((sum, one) => sum + one.delta, 0);
}

/** Changes of a variant's stock that are on this phone only, the newest first. */
export function waitingMoves(pending: readonly LocalCommand[], variantId: string): { id: string; words: string; delta: number }[] {
  return pending
    .filter(({ kind, payload }) => payload.variantId === variantId && (kind === 'stock.adjust' || (kind === 'lot.add' && payload.isNew === true)))
    .map(({ clientId, kind, payload }) =>
      kind === 'lot.add'
        ? { id: clientId, words: `Barang baru. Baik sampai ${dayWords(String(payload.bestBefore))}`, delta: Number(payload.quantity) }
        : { id: clientId, words: CORRECTIONS.find(({ code }) => code === payload.why)?.words ?? 'Diubah dengan tombol', delta: Number(payload.delta) },
    )
    .reverse();
}
