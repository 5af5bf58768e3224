import type { SellerProductView } from '../product-draft';
import { PLAIN_VARIANT } from '../variants';
import type { CertificateView, PhotoView, ProductState } from '../views';
import { tidy } from './cell-text';
import type { Cells } from './columns';

const STATE_WORDS: Record<ProductState, string> = { draft: 'draf', in_review: 'diperiksa', live: 'dijual', hidden: 'disembunyikan', archived: 'diarsipkan' };

/** Name a stored photo goes by in a sheet: short, and the same in every export. */
export const photoName = (photo: Pick<PhotoView, 'hash'>): string => `foto-${photo.hash.slice(0, 12)}.jpg`;

/** `31-12-2029` */
const localDate = (date: string): string => date.split('-').reverse().join('-');

const numbersOf = (certificates: readonly CertificateView[], kind: CertificateView['kind']): string => certificates.filter((one) => one.kind === kind).map((one) => one.number).join('; ');
function datesOf(certificates: readonly CertificateView[], kind: CertificateView['kind']): string {
  const dates = certificates.filter((one) => one.kind === kind).map((one) => (one.expiresOn === null ? '' : localDate(one.expiresOn)));
  return dates.every((date) => date === '') ? '' : dates.join('; ');
}

/** The product as its seller works on it: the shelf's version with the waiting edit laid over it. */
export function asEdited(product: SellerProductView): SellerProductView {
  return product.waiting ? { ...product, ...product.waiting } : product;
}

/** The rows of a product, one a choice. What an import compares with: a cell that still says this changes nothing. */
export function cellsOf(given: SellerProductView, categoryName: string): Required<Cells>[] {
  const product = asEdited(given);
  const shared = {
    code: product.slug,
    name: product.name,
    category: categoryName,
    unit: product.unit,
    description: product.description,
    minimumOrder: String(product.minimumOrder),
    madeToOrderDays: String(product.madeToOrderDays),
    shelfLifeDays: product.shelfLifeDays === null ? '' : String(product.shelfLifeDays),
    isFresh: product.isFresh ? 'ya' : 'tidak',
    pirt: numbersOf(product.certificates, 'pirt'),
    pirtUntil: datesOf(product.certificates, 'pirt'),
    halal: numbersOf(product.certificates, 'halal'),
    halalUntil: datesOf(product.certificates, 'halal'),
    bpom: numbersOf(product.certificates, 'bpom'),
    bpomUntil: datesOf(product.certificates, 'bpom'),
    photos: product.photos.map(photoName).join('; '),
    state: STATE_WORDS[product.state],
  };
  return product.variants.map((variant) => ({
    ...tidyAll(shared),
    variant: variant.name === PLAIN_VARIANT ? '' : tidy(variant.name),
    price: String(variant.price),
    weight: String(variant.weightGrams),
    stock: String(variant.onHand),
    stockBefore: String(variant.onHand),
  }));
}

const tidyAll = <T extends Record<string, string>>(cells: T): T => Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, tidy(text)])) as T;
