import { CATEGORY_SEED } from '../domain/category-seed';
import type { SellerProductView } from '../domain/product-draft';
import type { SheetContext } from '../domain/sheet/plan';
import { type Cells, COLUMNS } from '../domain/sheet/columns';

export const LEAVES = CATEGORY_SEED.flatMap((parent) => parent.children.map(([slug, name]) => ({ slug, name })));

/** What a sheet is checked against, without a database. */
export function sheetContext(given: Partial<SheetContext> = {}): SheetContext {
  return {
    products: [],
    room: 5_000,
    today: '2026-11-24',
    categoryName: (slug) => LEAVES.find((leaf) => leaf.slug === slug)?.name ?? slug,
    findCategory: (text) => LEAVES.find((leaf) => leaf.slug === text || leaf.name.toLowerCase() === text.toLowerCase()) ?? { nearest: 'Kopi' },
    photo: () => null,
    ...given,
  };
}

let counter = 0;
export function productView(given: Partial<SellerProductView> = {}): SellerProductView {
  counter += 1;
  return {
    id: `00000000-0000-7000-8000-${String(counter).padStart(12, '0')}`, slug: `produk-${counter}`, name: `Produk ${counter}`, description: 'Enak.', category: 'kopi', unit: 'bungkus', minimumOrder: 1, madeToOrderDays: 0, shelfLifeDays: null,
    isFresh: false, photos: [], certificates: [], state: 'live', returnReason: null, waiting: null, soldCount: 0, updatedAt: '2026-11-24T00:00:00.000Z',
    variants: [{ id: `variant-${counter}`, name: '-', price: 35_000, weightGrams: 250, onHand: 10, held: 2, available: 8, lowStockAt: 3, lots: [] }], ...given,
  };
}

export const goodRow = (number: number, given: Cells = {}): Cells => ({ name: `Keripik nomor ${number}`, price: '15.000', weight: '120', stock: '40', category: 'Keripik & Camilan', unit: 'bungkus', description: 'Renyah dan gurih.', ...given });

/** A CSV as a spreadsheet program writes it, without our care for formulas. */
export function csvOf(rows: readonly Cells[]): Buffer {
  const line = (texts: readonly string[]): string => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
  return Buffer.from([line(COLUMNS.map((column) => column.header)), ...rows.map((cells) => line(COLUMNS.map(({ key }) => cells[key] ?? '')))].join('\n'));
}
