import type { SellerState } from './seller-states';

/** A holiday that has run out counts as open at once, without a job that has to be in time. */
export const isOpenOn = (seller: { state: SellerState; holidayUntil: string | null }, today: string): boolean =>
  seller.state === 'active' || (seller.state === 'holiday' && seller.holidayUntil !== null && seller.holidayUntil <= today);
