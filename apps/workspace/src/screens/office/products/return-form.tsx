import type { VNode } from 'preact';
import { decideProducts, readReviewReasons } from '../../../api/office-desk';
import type { ProductInReview } from '../../../api/views';
import { ReturnForm } from '../return-form';

interface Props {
  items: readonly ProductInReview[];
  onCancel: () => void;
  onDone: (outcomes: ReadonlyMap<string, string | null>) => void;
}

const REASONS = { key: 'office/review-reasons', load: readReviewReasons };

/** Why these products go back. */
export const ReturnProducts = ({ items, ...rest }: Props): VNode => <ReturnForm reasons={REASONS} label={items.length === 1 ? 'Kembalikan ke penjual' : `Kembalikan ${items.length} produk`} decide={(word) => decideProducts(items, word)} {...rest} />;
