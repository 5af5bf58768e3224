import { formatRupiah, rupiah } from '@etalase/kernel';
import type { SellerProductView, SellerVariantView } from '../product-draft';
import { MAX_PRICE, MAX_VARIANTS, MIN_PRICE, PLAIN_VARIANT, type VariantDraft } from '../variants';
import { tidy } from './cell-text';
import type { ColumnKey, SheetRow } from './columns';
import type { Fault, ProductChangePlan } from './plan';
import { isProblem, type Reading, readGrams, readRupiah, readText, readWhole } from './read-cells';

const MOST_GRAMS = 100_000;
const MOST_STOCK = 1_000_000;

const readPrice = (text: string): Reading<number> => readRupiah(text, MIN_PRICE, MAX_PRICE);
const readWeight = (text: string): Reading<number> => readGrams(text, MOST_GRAMS);
const readStock = (text: string): Reading<number> => readWhole(text, 'Stok', 0, MOST_STOCK);

type Report = (fault: Fault) => void;

/** Reads one cell of a row; an empty one is `undefined`, a wrong one is reported. */
function take<T>(row: SheetRow, column: ColumnKey, read: (text: string) => Reading<T>, report: Report): T | undefined {
  const text = row.cells[column] ?? '';
  if (text === '') return undefined;
  const reading = read(text);
  if (!isProblem(reading)) return reading.value;
  report({ row: row.row, column, value: text, ...reading });
  return undefined;
}

function must<T>(row: SheetRow, column: ColumnKey, words: string, read: (text: string) => Reading<T>, report: Report): T | undefined {
  if ((row.cells[column] ?? '') === '') report({ row: row.row, column, value: '', reason: `${words} wajib diisi.`, fix: `Isi ${words.toLowerCase()} di sel ini.` });
  return take(row, column, read, report);
}

const nameOf = (row: SheetRow): string => row.cells.variant || PLAIN_VARIANT;
const same = (a: string, b: string): boolean => tidy(a).toLowerCase() === tidy(b).toLowerCase();

/** The choices a row each, every name once. */
export function readNewVariants(rows: readonly SheetRow[], known: number, report: Report): (VariantDraft & { stock: number; row: number })[] {
  return rows.flatMap((row, index) => {
    const twin = rows.slice(0, index).find((other) => same(nameOf(other), nameOf(row)));
    if (twin) {
      const value = row.cells.variant ?? '';
      report({ row: row.row, column: 'variant', value, reason: value === '' ? `Produk ini sudah ada di baris ${twin.row}.` : `Pilihan "${value}" sudah ada di baris ${twin.row}.`, fix: 'Beri nama pilihan yang berbeda, atau hapus baris ini.' });
      return [];
    }
    if (index + known >= MAX_VARIANTS) {
      report({ row: row.row, column: 'variant', value: nameOf(row), reason: 'Pilihannya terlalu banyak.', fix: `Satu produk paling banyak punya ${MAX_VARIANTS} pilihan. Pindahkan sebagian ke produk lain.` });
      return [];
    }
    const name = take(row, 'variant', (text) => readText(text, 'Nama pilihan', 1, 60), report) ?? nameOf(row);
    const price = must(row, 'price', 'Harga', readPrice, report);
    const weightGrams = must(row, 'weight', 'Berat', readWeight, report);
    const stock = take(row, 'stock', readStock, report) ?? 0;
    return price === undefined || weightGrams === undefined ? [] : [{ name, price, weightGrams, stock, row: row.row }];
  });
}

type VariantChanges = Pick<ProductChangePlan, 'addVariants' | 'prices' | 'stocks' | 'words'>;

/** What the rows say about the choices a product has, and which they add. */
export function readVariantChanges(rows: readonly SheetRow[], product: SellerProductView, report: Report): VariantChanges {
  const changes: VariantChanges = { addVariants: [], prices: [], stocks: [], words: [] };
  const seen = new Map<string, number>();
  const added: SheetRow[] = [];
  for (const row of rows) {
    const variant = variantOf(row, product.variants);
    if (!variant) {
      if ((row.cells.variant ?? '') === '' && product.variants.length > 1) {
        if (!['price', 'weight', 'stock'].some((key) => row.cells[key as ColumnKey])) continue;
        report({ row: row.row, column: 'variant', value: '', reason: 'Produk ini punya beberapa pilihan.', fix: `Tulis pilihannya: ${product.variants.map((one) => one.name).slice(0, 5).join(', ')}.` });
      } else added.push(row);
      continue;
    }
    const first = seen.get(variant.id);
    if (first !== undefined) {
      report({ row: row.row, column: 'variant', value: row.cells.variant ?? '', reason: `Pilihan ini sudah ada di baris ${first}.`, fix: 'Hapus salah satu baris.' });
      continue;
    }
    seen.set(variant.id, row.row);
    changeOf(row, variant, changes, report);
  }
  changes.addVariants = readNewVariants(added, product.variants.length, report);
  changes.words.push(...changes.addVariants.map((one) => `Pilihan baru ${one.name}: ${formatRupiah(rupiah(one.price))}, stok ${one.stock}`));
  return changes;
}

function variantOf(row: SheetRow, variants: readonly SellerVariantView[]): SellerVariantView | undefined {
  const name = nameOf(row);
  return variants.find((one) => same(one.name, name)) ?? (name === PLAIN_VARIANT && variants.length === 1 ? variants[0] : undefined);
}

function changeOf(row: SheetRow, variant: SellerVariantView, changes: VariantChanges, report: Report): void {
  const label = variant.name === PLAIN_VARIANT ? '' : ` ${variant.name}`;
  const price = take(row, 'price', readPrice, report) ?? variant.price;
  const weightGrams = take(row, 'weight', readWeight, report) ?? variant.weightGrams;
  if (price !== variant.price) changes.words.push(`Harga${label}: ${formatRupiah(rupiah(variant.price))} → ${formatRupiah(rupiah(price))}`);
  if (weightGrams !== variant.weightGrams) changes.words.push(`Berat${label}: ${variant.weightGrams} → ${weightGrams} gram`);
  if (price !== variant.price || weightGrams !== variant.weightGrams) changes.prices.push({ variantId: variant.id, price, weightGrams });
  const stock = take(row, 'stock', readStock, report);
  const before = take(row, 'stockBefore', readStock, report) ?? variant.onHand;
  if (stock === undefined || stock === before) return;
  // What was sold since the download stays sold: only the difference the person typed is added.
  const onHand = variant.onHand + stock - before;
  const value = row.cells.stock ?? '';
  if (onHand < variant.held) report({ row: row.row, column: 'stock', value, reason: `Stok tidak bisa kurang dari ${variant.held} karena sudah dipesan pembeli.`, fix: `Tulis sedikitnya ${variant.held + before - variant.onHand}.` });
  else if (onHand > MOST_STOCK) report({ row: row.row, column: 'stock', value, reason: 'Stok terlalu besar.', fix: 'Stok paling banyak 1.000.000.' });
  else {
    changes.stocks.push({ variantId: variant.id, delta: stock - before, row: row.row });
    changes.words.push(`Stok${label}: ${variant.onHand} → ${onHand}`);
  }
}
