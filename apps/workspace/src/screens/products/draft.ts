import type { Category } from '../../api/views';
import type { NewProduct } from '../../commands/payloads';
import { type CertificateKind, certificatesFor } from '../../words/certificates';
import { type Costs, NO_COSTS } from '../../words/costing';
import { mayBeFresh } from '../../words/fresh';
import { readWhole } from '../../words/numbers';
import type { TitleParts } from '../../words/title';

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
  isFresh: boolean;
  certificates: Partial<Record<CertificateKind, { number: string; expiresOn: string }>>;
  /** What the helpers were told: kept with the draft, never sent. */
  title: TitleParts;
  costs: Costs;
}

export const EMPTY_DRAFT: Draft = { name: '', description: '', parent: '', category: '', unit: '', price: '', weight: '', stock: '', minimum: '1', madeToOrder: '', shelfLife: '', isFresh: false, certificates: {}, title: { kind: '', material: '', size: '', place: '' }, costs: NO_COSTS };
export const UNITS = ['bungkus', 'buah', 'botol', 'toples', 'kotak', 'lembar', 'kg', 'ikat', 'pasang', 'set'];

export const FORM_STEPS = ['Foto', 'Nama', 'Harga', 'Stok', 'Izin'] as const;

export type Problems = Partial<Record<keyof Draft | 'photos', string>>;

/** What is still wrong on one step, in words; empty when the next step may come. */
export function problemsOf(step: number, draft: Draft, photoCount: number): Problems {
  const found: Problems = {};
  if (step === 0 && photoCount === 0) found.photos = 'Tambahkan sedikitnya satu foto.';
  if (step === 1) {
    if (draft.name.trim().length < 3) found.name = 'Tulis nama produk, paling sedikit 3 huruf.';
  }
  if (step === 2) {
    if (draft.category === '') found.category = 'Pilih jenis produk.';
    if (draft.unit === '') found.unit = 'Pilih dijual per apa.';
    const price = readWhole(draft.price);
    if (price === null || price < 100) found.price = 'Tulis harga, paling sedikit Rp100.';
  }
  if (step === 3) {
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
    isFresh: draft.isFresh && mayBeFresh(draft.parent),
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
    // What a phone kept from before the question was asked does not say.
    isFresh: made.isFresh ?? false,
    certificates: Object.fromEntries(made.certificates.map(({ kind, number, expiresOn }) => [kind, { number, expiresOn: expiresOn ?? '' }])),
  };
}

const DRAFTS = 'kerja:draf:';
const KEY = (shopId: string): string => `${DRAFTS}${shopId}`;

/** A half-typed product survives a closed app; its photos are in `photos/draft-photos`. */
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

const COSTS = (productId: string, variantId: string | null): string => `${DRAFTS}biaya:${variantId ?? productId}`;

/** What a product costs to make stays on this phone for the next change of price; `variantId` where there is a choice. */
export function loadCosts(productId: string, variantId: string | null): Costs {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(COSTS(productId, variantId)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...NO_COSTS, ...kept } : NO_COSTS;
  } catch {
    return NO_COSTS;
  }
}

export function keepCosts(productId: string, variantId: string | null, costs: Costs): void {
  try {
    localStorage.setItem(COSTS(productId, variantId), JSON.stringify(costs));
  } catch {
    // A full storage: they are typed again next time.
  }
}

/** Sign-out: nothing half-typed stays for whoever uses the phone next. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFTS)) localStorage.removeItem(key);
}
