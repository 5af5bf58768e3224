import type { Land } from '../artwork/landscape';

/** Shops of one regency: district → village → one text per shop, its lines of trade with the main one first. */
export interface RegencyPlan {
  code: string;
  land: Land;
  /** What people there call a village. */
  desa: string;
  /** Sentences about the place; true of the regency, used in stories and descriptions. */
  about: readonly string[];
  shops: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
