import { isDeepStrictEqual } from 'node:util';
import type { SellerProductView } from '../product-draft';
import { MAX_PRODUCTS } from '../product-draft';
import { tidy } from './cell-text';
import { readCertificates } from './certificate-cells';
import type { SheetRow } from './columns';
import { readPhotos } from './photo-cells';
import type { Fault, NewProductPlan, ProductChangePlan, ProductPlan, SheetContext, SheetPlan } from './plan';
import { asEdited, cellsOf } from './product-cells';
import { readPlainFields, whatIsSaid } from './shared-fields';
import { readNewVariants, readVariantChanges } from './variant-rows';

/** Rows that speak of one product. */
interface Group {
  product: SellerProductView | null;
  rows: SheetRow[];
}

const key = (name: string): string => tidy(name).toLowerCase().replace(/\s+/g, ' ');

/** Finds every wrong cell of a sheet and what its good rows would do. Changes nothing and knows no database. */
export function checkSheet(rows: readonly SheetRow[], context: SheetContext): SheetPlan {
  const faults: Fault[] = [];
  const plans: ProductPlan[] = [];
  const { groups, orphans } = gather(rows, context, faults);
  let unchanged = 0;
  let lostRows = orphans;
  let room = context.room;
  for (const group of groups) {
    const before = faults.length;
    const report = (fault: Fault): void => void faults.push(fault);
    const plan = group.product ? changePlan(group.rows, group.product, context, report) : newPlan(group.rows, context, report);
    if (!group.product && faults.length === before && (room -= 1) < 0) {
      report({ row: group.rows[0]?.row ?? 0, column: 'name', value: group.rows[0]?.cells.name ?? '', reason: `Satu toko paling banyak punya ${MAX_PRODUCTS.toLocaleString('id-ID')} produk.`, fix: 'Hapus baris ini, atau arsipkan produk lama lebih dulu.' });
    }
    if (faults.length > before) lostRows += group.rows.length;
    else if (plan) plans.push(plan);
    else unchanged += 1;
  }
  return { plans, faults: faults.sort((a, b) => a.row - b.row), unchanged, lostRows };
}

/** Rows of one product belong together: by its code, else by its name. */
function gather(rows: readonly SheetRow[], context: SheetContext, faults: Fault[]): { groups: Group[]; orphans: number } {
  const bySlug = new Map(context.products.map((product) => [product.slug, product]));
  const byName = new Map<string, SellerProductView[]>();
  for (const product of context.products) byName.set(key(asEdited(product).name), [...(byName.get(key(asEdited(product).name)) ?? []), product]);
  const groups = new Map<string, Group>();
  let orphans = 0;
  for (const row of rows) {
    const { code = '', name = '' } = row.cells;
    const namesakes = code === '' ? (byName.get(key(name)) ?? []) : [];
    const product = code === '' ? namesakes[0] : bySlug.get(code);
    const wrong = refusal(code, name, product, namesakes.length);
    if (wrong) {
      faults.push({ row: row.row, ...wrong });
      orphans += 1;
      continue;
    }
    const id = product ? `code ${product.slug}` : `name ${key(name)}`;
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { product: product ?? null, rows: [row] });
  }
  return { groups: [...groups.values()], orphans };
}

function refusal(code: string, name: string, product: SellerProductView | undefined, namesakes: number): Omit<Fault, 'row'> | null {
  if (code !== '' && !product) return { column: 'code', value: code, reason: 'Kode produk ini tidak ada di toko Anda.', fix: 'Salin kodenya dari berkas unduhan, atau kosongkan untuk membuat produk baru.' };
  if (code === '' && name === '') return { column: 'name', value: '', reason: 'Nama produk wajib diisi.', fix: 'Tulis nama produknya, atau hapus baris ini.' };
  if (namesakes > 1) return { column: 'name', value: name, reason: `Toko Anda punya ${namesakes} produk dengan nama ini.`, fix: 'Isi kode produknya supaya tidak tertukar; kodenya ada di berkas unduhan.' };
  return null;
}

function newPlan(rows: SheetRow[], context: SheetContext, report: (fault: Fault) => void): NewProductPlan | null {
  const said = whatIsSaid(rows, {}, report);
  const fields = readPlainFields(said, context, report);
  for (const [column, words] of [['category', 'Kategori'], ['unit', 'Satuan']] as const) {
    if (!said[column]) report({ row: rows[0]?.row ?? 0, column, value: '', reason: `${words} wajib diisi.`, fix: `Isi ${words.toLowerCase()} di sel ini.` });
  }
  const certificates = readCertificates(said, {}, [], context.today, report) ?? [];
  const photos = said.photos ? (readPhotos(said.photos, [], fields.name ?? '', context, report) ?? []) : [];
  const variants = readNewVariants(rows, 0, report);
  if (fields.name === undefined || fields.category === undefined || fields.unit === undefined) return null;
  const { name, category, unit, description = '', minimumOrder = 1, madeToOrderDays = 0, shelfLifeDays = null, isFresh = false } = fields;
  return { kind: 'new', rows: rows.map((row) => row.row), name, category, unit, description, minimumOrder, madeToOrderDays, shelfLifeDays, isFresh, certificates, photos, variants };
}

const LABELS: Record<string, string> = { name: 'Nama', category: 'Kategori', unit: 'Satuan', description: 'Cerita produk', minimumOrder: 'Pesanan paling sedikit', madeToOrderDays: 'Hari pembuatan', shelfLifeDays: 'Tahan berapa hari', isFresh: 'Makanan segar', certificates: 'Sertifikat', photos: 'Foto' };

/** `null` when the rows say nothing new. */
function changePlan(rows: SheetRow[], given: SellerProductView, context: SheetContext, report: (fault: Fault) => void): ProductChangePlan | null {
  const product = asEdited(given);
  const present = cellsOf(given, context.categoryName(product.category))[0] ?? {};
  const said = whatIsSaid(rows, present, report);
  const fields: ProductChangePlan['fields'] = readPlainFields(said, context, report);
  const certificates = readCertificates(said, present, product.certificates, context.today, report);
  if (certificates) fields.certificates = certificates;
  const photos = said.photos && readPhotos(said.photos, product.photos, fields.name ?? product.name, context, report);
  if (photos?.length === 0 && product.photos.length > 0 && product.state !== 'draft') report({ row: said.photos?.row ?? 0, column: 'photos', value: said.photos?.text ?? '', reason: 'Produk yang sudah diajukan harus punya sedikitnya satu foto.', fix: 'Tulis nama satu foto, atau kosongkan sel ini.' });
  if (photos) fields.photos = photos;
  const changed = Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && !isDeepStrictEqual(value, product[name as keyof SellerProductView])));
  const { words, ...variants } = readVariantChanges(rows, product, report);
  const isSame = Object.keys(changed).length + variants.addVariants.length + variants.prices.length + variants.stocks.length === 0;
  const labels = Object.keys(changed).map((name) => LABELS[name] ?? name);
  return isSame ? null : { kind: 'change', rows: rows.map((row) => row.row), productId: product.id, name: product.name, fields: changed, ...variants, words: [...(labels.length > 0 ? [`${labels.join(', ')} diubah`] : []), ...words] };
}
