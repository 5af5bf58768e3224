import type { DemoPerson, DemoShop } from './types';

/** The block +62 812-0000-xxxx stands in for real numbers; shops use 0001–8999, these the rest. */
export function demoPhone(number: number): string {
  return `+628120000${String(number).padStart(4, '0')}`;
}

/** Offices, a handful of shop owners to sign in as, one helper, one buyer; the other owners exist by their shop's phone. */
export function demoPeople(shops: readonly DemoShop[]): DemoPerson[] {
  const featured = featuredShops(shops);
  const first = featured[0];
  return [
    { label: 'Admin provinsi', role: 'province.admin', phone: demoPhone(9001), shopSlug: null },
    { label: 'Petugas provinsi (banding)', role: 'province.admin', phone: demoPhone(9005), shopSlug: null },
    ...(first === undefined ? [] : [{ label: `Admin kabupaten (wilayah ${first.name})`, role: 'regency.admin' as const, phone: demoPhone(9004), shopSlug: null, regencyCode: first.regencyCode }]),
    { label: 'Petugas keuangan (pembuat)', role: 'finance.maker', phone: demoPhone(9002), shopSlug: null },
    { label: 'Petugas keuangan (pemeriksa)', role: 'finance.checker', phone: demoPhone(9003), shopSlug: null },
    ...featured.map((shop): DemoPerson => ({ label: `Pemilik toko ${shop.name}`, role: 'seller.owner', phone: shop.phone, shopSlug: shop.slug })),
    ...(first === undefined ? [] : [{ label: `Operator desa (desa ${first.name})`, role: 'village.operator' as const, phone: demoPhone(9030), shopSlug: null, villageCode: first.villageCode }]),
    ...(first === undefined ? [] : [{ label: `Kepala desa (desa ${first.name})`, role: 'village.head' as const, phone: demoPhone(9031), shopSlug: null, villageCode: first.villageCode }]),
    ...(first === undefined ? [] : [{ label: `Karyawan toko ${first.name}`, role: 'seller.staff' as const, phone: demoPhone(9010), shopSlug: first.slug }]),
    { label: 'Pembeli contoh', role: 'shopper', phone: demoPhone(9020), shopSlug: null },
  ];
}

/** What visitors know Lampung for; elsewhere simply five different trades. */
const wanted = [['18.04', 'bean'], ['18.09', 'cloth'], ['18.71', 'fruit'], ['18.71', 'fish'], ['18.10', 'pot']] as const;

function featuredShops(shops: readonly DemoShop[]): DemoShop[] {
  const chosen = wanted.flatMap(([regency, emblem]) => shops.find((shop) => shop.regencyCode === regency && shop.artwork.emblem === emblem) ?? []);
  for (const shop of shops) {
    if (chosen.length >= wanted.length) break;
    if (chosen.every((other) => other.artwork.emblem !== shop.artwork.emblem)) chosen.push(shop);
  }
  return chosen;
}
