import { formatRupiah } from '@etalase/kernel';
import type { IconName } from '@etalase/ui';
import type { MoneyLine } from '../api/views';

const KINDS: Record<MoneyLine['kind'], { words: string; icon: IconName }> = {
  held: { words: 'Masuk, ditahan', icon: 'clock' },
  released: { words: 'Pindah ke Siap cair', icon: 'check' },
  commission: { words: 'Bagi hasil', icon: 'scale' },
  share: { words: 'Bagian perujuk', icon: 'scale' },
  tax: { words: 'PPN bagi hasil', icon: 'scale' },
  refunded: { words: 'Dikembalikan ke pembeli', icon: 'back' },
  payout: { words: 'Pencairan', icon: 'bank' },
};

/** A line of the seller's money. Only new money has a plus: what moves from one pot to the next was counted when it was paid. */
export function moneyLine({ kind, amountRupiah }: Pick<MoneyLine, 'kind' | 'amountRupiah'>): { words: string; icon: IconName; amount: string; isNew: boolean } {
  const cameBack = kind === 'payout' && amountRupiah > 0;
  const { words, icon } = cameBack ? { words: 'Pencairan kembali ke saldo', icon: 'back' as const } : (KINDS[kind] ?? { words: kind, icon: 'cash' as const });
  const isNew = amountRupiah > 0 && kind !== 'released';
  return { words, icon, amount: isNew ? `+${formatRupiah(amountRupiah)}` : formatRupiah(amountRupiah), isNew };
}
