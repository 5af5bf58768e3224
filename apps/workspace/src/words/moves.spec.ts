import type { StockMove } from '../api/views';
import type { LocalCommand } from '../sync/local-command';
import { moveWords, onServer, signed, waitingMoves, withBalance } from './moves';

const move = (delta: number, over: Partial<StockMove> = {}): StockMove => ({ id: String(delta), variantId: 'v', at: '2026-11-24T03:00:00Z', delta, kind: 'count', reason: 'Diubah penjual', byId: null, byName: null, order: null, ...over });

const command = (kind: string, payload: Record<string, unknown>, clientId: string): LocalCommand => ({ clientId, kind, payload, sequence: 1, shopId: 's', subject: 'p', occurredAt: '', baseVersion: null, photo: null, isUploaded: false, about: '' });

it('says why in words', () => {
  expect(moveWords(move(-2, { kind: 'sale', reason: 'Terjual' }))).toBe('Terjual');
  expect(moveWords(move(-2, { kind: 'correction', reason: 'Rusak' }))).toBe('Rusak');
  expect(moveWords(move(5, { kind: 'lot', reason: 'Baik sampai 2026-12-03' }))).toBe('Barang baru. Baik sampai 3 Desember 2026');
  expect(moveWords(move(-5, { kind: 'expired', reason: 'Lewat tanggal 2026-11-20' }))).toBe('Lewat tanggal 20 November 2026');
  expect(moveWords(move(1, { kind: 'return', reason: 'Dibatalkan pembeli' }))).toBe('Kembali ke stok: Dibatalkan pembeli');
  expect([signed(3), signed(-3)]).toEqual(['+3', '−3']);
});

it('counts backwards from what there is', () => {
  expect(withBalance([move(-2), move(5), move(10)], 13).map(({ balance }) => balance)).toEqual([13, 15, 10]);
  expect(withBalance([move(-2), move(5)], null).map(({ balance }) => balance)).toEqual([null, null]);
});

it('shows what waits on this phone, the newest first', () => {
  const waiting = waitingMoves([command('stock.adjust', { variantId: 'v', delta: 2 }, 'a'), command('stock.adjust', { variantId: 'v', delta: -1, why: 'damaged' }, 'b'), command('lot.add', { variantId: 'v', bestBefore: '2026-12-03', quantity: 4, isNew: true }, 'c'), command('lot.add', { variantId: 'v', bestBefore: '2026-12-03', quantity: 4, isNew: false }, 'd'), command('stock.adjust', { variantId: 'other', delta: 2 }, 'e')], 'v');
  expect(waiting).toEqual([{ id: 'c', words: 'Barang baru. Baik sampai 3 Desember 2026', delta: 4 }, { id: 'b', words: 'Rusak', delta: -1 }, { id: 'a', words: 'Diubah dengan tombol', delta: 2 }]);
});

it('knows what the server has, unless a change waits that only the server can count', () => {
  const tap = command('stock.adjust', { variantId: 'v', delta: 2 }, 'a');
  expect([onServer(9, [tap], 'v', 'p'), onServer(9, [tap, command('lot.clear', { lotId: 'l' }, 'b')], 'v', 'p'), onServer(9, [command('lot.clear', { lotId: 'l' }, 'b')], 'v', 'other')]).toEqual([7, null, 9]);
});
