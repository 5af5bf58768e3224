import type { Land } from '../artwork/landscape';
import type { ProductArt } from '../artwork/draw-product';
import type { ShopEmblem } from '../artwork/draw-shop';

/** A row of the region data as the generator needs it; codes as Kemendagri writes them. */
export interface DemoVillage {
  /** `18.04.08.2007` */
  code: string;
  name: string;
  districtName: string;
  /** "KABUPATEN LAMPUNG BARAT", as in the source. */
  regencyName: string;
}

export interface DemoCategory {
  slug: string;
  parentSlug: string | null;
  name: string;
  nameEn: string;
  icon: string;
}

export type CertificateKind = 'pirt' | 'halal' | 'bpom';

export interface DemoCertificate {
  kind: CertificateKind;
  /** The right form, but from number ranges nobody is given. */
  number: string;
  /** ISO date; halal certificates have no end since 2024. */
  expiresOn: string | null;
}

export interface DemoVariant {
  name: string;
  priceRupiah: number;
  weightGrams: number;
  stock: number;
}

export interface DemoProduct {
  slug: string;
  name: string;
  /** 150–400 characters of Bahasa Indonesia. */
  description: string;
  categorySlug: string;
  unit: string;
  minOrder: number;
  /** 0 = ready to send. */
  madeToOrderDays: number;
  /** null for things that do not spoil. */
  shelfLifeDays: number | null;
  /** Fresh food: the complaint window is one day instead of two. */
  fresh: boolean;
  madeByWomen: boolean;
  certificates: DemoCertificate[];
  variants: DemoVariant[];
  artwork: ProductArt;
}

export interface DemoOpening {
  /** 1 = Monday … 7 = Sunday. */
  day: number;
  opens: string;
  closes: string;
}

export interface DemoShop {
  slug: string;
  name: string;
  story: string;
  villageCode: string;
  regencyCode: string;
  /** E.164 in a block that is never given out. */
  phone: string;
  madeByWomen: boolean;
  pickup: { text: string; hours: string };
  /** Where the seller brings orders himself, with the fee. */
  delivery: { districtCode: string; feeRupiah: number }[];
  openingHours: DemoOpening[];
  /** `land` and `seed` draw the banner, `emblem` and `sign` the logo; both are shared by many shops. */
  artwork: { land: Land; seed: number; emblem: ShopEmblem; sign: number };
  products: DemoProduct[];
}

export type DemoRole = 'province.admin' | 'regency.admin' | 'finance.maker' | 'finance.checker' | 'seller.owner' | 'seller.staff' | 'village.operator' | 'village.head' | 'shopper';

export interface DemoPerson {
  /** Described by what they do; the demo invents no people. */
  label: string;
  role: DemoRole;
  phone: string;
  /** For owners and staff. */
  shopSlug: string | null;
  /** For operators and heads of a village. */
  villageCode?: string;
  /** For the admin of a regency. */
  regencyCode?: string;
}

export interface DemoProvince {
  provinceCode: string;
  categories: DemoCategory[];
  shops: DemoShop[];
  people: DemoPerson[];
}
