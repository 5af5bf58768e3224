import type { Category } from '../../api/views';
import type { NewProduct } from '../../commands/payloads';
import { type CertificateKind, certificatesFor } from '../../words/certificates';
import { readWhole } from '../../words/numbers';

/** A new product as it is being typed: text as typed, so that nothing jumps under the thumb. */
export interface Draft {
  name: string;
  description: string;
  parent: string;
  category: string;
  unit: string;
  price: string;
  weight: string;
  stock: string;
  minimum: string;
  madeToOrder: string;
  shelfLife: string;
  certificates: Partial<Record<CertificateKind, { number: string; expiresOn: string }>>;
}

export const EMPTY_DRAFT: Draft = { name: '', description: '', parent: '', category: '', unit: '', price: '', weight: '', stock: '', minimum: '1', madeToOrder: '', shelfLife: '', certificates: {} };
export const UNITS = ['bungkus', 'buah', 'botol', 'toples', 'kotak', 'lembar', 'kg', 'ikat', 'pasang', 'set'];

export const FORM_STEPS = ['Foto', 'Harga', 'Stok', 'Izin'] as const;

export type Problems = Partial<Record<keyof Draft | 'photos', string>>;

/** What is still wrong on one step, in words; empty when the next step may come. */
export function problemsOf(step: number, draft: Draft, photoCount: number): Problems {
  const found: Problems = {};
  if (step === 0) {
    if (photoCount === 0) found.photos = 'Tambahkan sedikitnya satu foto.';
    if (draft.name.trim().length < 3) found.name = 'Tulis nama produk, paling sedikit 3 huruf.';
  }
  if (step === 1) {
    if (draft.category === '') found.category = 'Pilih jenis produk.';
    if (draft.unit === '') found.unit = 'Pilih dijual per apa.';
    const price = readWhole(draft.price);
    if (price === null || price < 100) found.price = 'Tulis harga, paling sedikit Rp100.';
  }
  if (step === 2) {
    const weight = readWhole(draft.weight);
    if (weight === null || weight < 1) found.weight = 'Tulis beratnya dalam gram, bersama bungkusnya.';
    if (readWhole(draft.stock) === null) found.stock = 'Tulis jumlah yang siap dijual. Boleh 0.';
    if ((readWhole(draft.minimum) ?? 0) < 1) found.minimum = 'Paling sedikit 1.';
  }
  return found;
}

/** Papers the chosen category may need. */
export function papersOf(draft: Draft, categories: readonly Category[]): CertificateKind[] {
  const category = categories.find((one) => one.slug === draft.category);
  return category ? certificatesFor(category.slug, category.parentSlug) : [];
}

export function toNewProduct(draft: Draft): NewProduct {
  return {
    name: draft.name.trim(),
    description: draft.description.trim(),
    category: draft.category,
    unit: draft.unit,
    priceRupiah: readWhole(draft.price) ?? 0,
    weightGrams: readWhole(draft.weight) ?? 0,
    stock: readWhole(draft.stock) ?? 0,
    minimumOrder: readWhole(draft.minimum) ?? 1,
    madeToOrderDays: readWhole(draft.madeToOrder) ?? 0,
    shelfLifeDays: readWhole(draft.shelfLife),
    certificates: (Object.entries(draft.certificates) as [CertificateKind, { number: string; expiresOn: string }][])
      .filter(([, paper]) => paper.number.trim() !== '')
      .map(([kind, paper]) => ({ kind, number: paper.number.trim(), expiresOn: paper.expiresOn || null })),
  };
}

/** A product the server refused, back in the form to be mended. Its photos are taken again. */
export function draftOfRefused(payload: Record<string, unknown>): Draft {
  const made = payload.product as ReturnType<typeof toNewProduct> & { variants: { price: number; weightGrams: number; stock: number }[] };
  const [variant] = made.variants;
  return {
    ...EMPTY_DRAFT,
    name: made.name,
    description: made.description,
    category: made.category,
    unit: made.unit,
    price: String(variant?.price ?? ''),
    weight: String(variant?.weightGrams ?? ''),
    stock: String(variant?.stock ?? ''),
    minimum: String(made.minimumOrder),
    madeToOrder: made.madeToOrderDays === 0 ? '' : String(made.madeToOrderDays),
    shelfLife: made.shelfLifeDays === null ? '' : String(made.shelfLifeDays),
    certificates: Object.fromEntries(made.certificates.map(({ kind, number, expiresOn }) => [kind, { number, expiresOn: expiresOn ?? '' }])),
  };
}

const KEY = (shopId: string): string => `kerja:draf:${shopId}`;

/** A half-typed product survives a closed app; its photos do not. */
export function loadDraft(shopId: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY(shopId)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...EMPTY_DRAFT, ...kept } : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

export function keepDraft(shopId: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(KEY(shopId), JSON.stringify(draft));
    else localStorage.removeItem(KEY(shopId));
  } catch {
    // A full storage costs the draft only if the app is closed half-way.
  }
}
