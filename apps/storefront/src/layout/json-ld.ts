import type { ProductPage } from '@etalase/catalogue';
import { photoUrl } from '@etalase/ui';

/** JSON inside a script element: `</script>` and `<!--` in a product's name must not end it. */
export const safeJson = (thing: object): string => JSON.stringify(thing).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');

export interface Crumb {
  name: string;
  path: string;
}

/** https://schema.org/BreadcrumbList */
export const breadcrumbLd = (origin: string, crumbs: readonly Crumb[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.name, item: `${origin}${crumb.path}` })),
});

/** https://schema.org/Organization with its search box. */
export const organizationLd = (origin: string, name: string): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': `${origin}/#organisasi`, name, url: origin, logo: `${origin}/ikon-512.png` },
    { '@type': 'WebSite', url: origin, name, potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${origin}/cari?q={search_term_string}` }, 'query-input': 'required name=search_term_string' } },
  ],
});

/** https://schema.org/Product, with https://schema.org/AggregateRating from three reviews on; one Offer, or an AggregateOffer when the kinds differ in price. */
export function productLd(origin: string, product: ProductPage): object {
  const prices = product.variants.map((variant) => variant.price);
  const availability = product.variants.some((variant) => variant.available > 0) ? (product.madeToOrderDays > 0 ? 'MadeToOrder' : 'InStock') : 'OutOfStock';
  const common = {
    priceCurrency: 'IDR',
    availability: `https://schema.org/${availability}`,
    itemCondition: 'https://schema.org/NewCondition',
    url: `${origin}/produk/${product.slug}`,
    seller: { '@type': 'Organization', name: product.seller.name, url: `${origin}/toko/${product.seller.slug}` },
  };
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description.slice(0, 5000),
    sku: product.id,
    category: product.category.name.id,
    image: product.photos.map((photo) => `${origin}${photoUrl(photo, 1080, 'jpg')}`),
    brand: { '@type': 'Brand', name: product.seller.name },
    countryOfOrigin: { '@type': 'Country', name: 'ID' },
    // Without a mean there is nothing to tell: two voices are no rating.
    ...(typeof product.reviews?.mean === 'number' ? { aggregateRating: { '@type': 'AggregateRating', ratingValue: product.reviews.mean, reviewCount: product.reviews.count, bestRating: 5, worstRating: 1 } } : {}),
    offers: low === high ? { '@type': 'Offer', price: low, ...common } : { '@type': 'AggregateOffer', lowPrice: low, highPrice: high, offerCount: prices.length, ...common },
  };
}
