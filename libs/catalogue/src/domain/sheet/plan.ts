import type { SellerProductView } from '../product-draft';
import type { ReviewedFields } from '../reviewed-fields';
import type { VariantDraft } from '../variants';
import type { CertificateView, PhotoView } from '../views';
import type { ColumnKey } from './columns';
import type { CellProblem } from './read-cells';

/** One wrong cell, in the words of the person who has to mend it. */
export interface Fault extends CellProblem {
  row: number;
  column: ColumnKey;
  /** What stands there now. */
  value: string;
}

interface PlainChange {
  category?: string;
  unit?: string;
  minimumOrder?: number;
  madeToOrderDays?: number;
  shelfLifeDays?: number | null;
  isFresh?: boolean;
}

export interface NewProductPlan {
  kind: 'new';
  rows: number[];
  name: string;
  description: string;
  category: string;
  unit: string;
  minimumOrder: number;
  madeToOrderDays: number;
  shelfLifeDays: number | null;
  isFresh: boolean;
  certificates: CertificateView[];
  photos: PhotoView[];
  variants: (VariantDraft & { stock: number })[];
}

export interface ProductChangePlan {
  kind: 'change';
  rows: number[];
  productId: string;
  name: string;
  fields: PlainChange & ReviewedFields;
  addVariants: (VariantDraft & { stock: number; row: number })[];
  prices: { variantId: string; price: number; weightGrams: number }[];
  stocks: { variantId: string; delta: number; row: number }[];
  /** What changes, a line each: `Harga 250 gram: Rp30.000 → Rp35.000`. */
  words: string[];
}

export type ProductPlan = NewProductPlan | ProductChangePlan;

export interface SheetPlan {
  plans: ProductPlan[];
  faults: Fault[];
  /** Products of the sheet that stay as they are. */
  unchanged: number;
  /** Rows that cannot be taken because a cell of their product is wrong. */
  lostRows: number;
}

/** What a sheet is checked against. */
export interface SheetContext {
  /** Everything of the shop that is not archived. */
  products: readonly SellerProductView[];
  /** How many products more the shop may have. */
  room: number;
  /** ISO date where the shop is. */
  today: string;
  categoryName(slug: string): string;
  /** Slug of the category a text names; else the name that is nearest to it. */
  findCategory(text: string): { slug: string } | { nearest: string };
  /** A photo of the zip by its name; what is wrong with it; or `null` when the zip has none of that name. */
  photo(name: string): PhotoView | CellProblem | null;
}
