import { defineEvent } from '@etalase/kernel';

interface ProductFact {
  productId: string;
  sellerId: string;
  name: string;
}
export const ProductPublished = defineEvent<ProductFact & { slug: string }>('catalogue.ProductPublished');
export const ProductReturned = defineEvent<ProductFact & { reason: string }>('catalogue.ProductReturned');
/** Its words changed, or its place: what its products show follows. */
export const CategoryChanged = defineEvent<{ categoryId: number; slug: string }>('catalogue.CategoryChanged');
export const StockRanLow = defineEvent<ProductFact & { variantId: string; variantName: string; available: number }>('catalogue.StockRanLow');
/** Pieces past their date went off the shelf. */
export const StockExpired = defineEvent<ProductFact & { variantId: string; variantName: string; quantity: number; bestBefore: string }>('catalogue.StockExpired');
