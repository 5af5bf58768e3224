import { allows, type SellerView } from '@etalase/sellers';

/** The one answer to "may people see what this shop sells": its doors were opened, nobody stopped it, and it stands on the ladder now. */
export const mayBeShown = (seller: SellerView): boolean => (seller.state === 'active' || seller.state === 'holiday') && allows({ step: seller.ladderStep }, 'publish');
