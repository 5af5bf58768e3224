import { MandateEnded, MandateGiven } from '@etalase/accounts';
import { StockExpired, StockRanLow } from '@etalase/catalogue';
import { joiningTexts, payoutTexts, sellerTexts } from '@etalase/notifications';
import { PayoutFailed, PayoutPaid } from '@etalase/payments';
import { ReviewWritten } from '@etalase/reviews';
import { AppealDecided, PayoutAccountGiven, RequirementExpiring, SellerResumed, SellerReturned, SellerSuspended, SellerVerified, ShopPhotoReturned, StaffAdded, StaffLeft } from '@etalase/sellers';
import { tell } from './tell';

/** A shop's way through the gate, and whoever works in it. */
export const joiningWords = [
  tell(SellerVerified, 'seller-verified', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.verified)]),
  tell(SellerReturned, 'seller-returned', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.returned)]),
  tell(ShopPhotoReturned, 'shop-photo-returned', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.photoReturned)]),
  tell(SellerSuspended, 'seller-suspended', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.suspended)]),
  tell(SellerResumed, 'seller-resumed', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.resumed)]),
  tell(AppealDecided, 'appeal-decided', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.appealDecided)]),
  tell(RequirementExpiring, 'requirement-expiring', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.expiring)]),
  tell(PayoutAccountGiven, 'payout-account-given', (to, { sellerId }) => [to.shop(sellerId, joiningTexts.accountGiven)]),
  tell(StaffAdded, 'staff-added', (to, fact) => [to.phone(fact, joiningTexts.staffAdded)]),
  tell(StaffLeft, 'staff-left', (to, { ownerId }) => [to.person(ownerId, joiningTexts.staffLeft)]),
  tell(MandateGiven, 'mandate-given', (to, fact) => [to.phone(fact, joiningTexts.mandateGiven)]),
  tell(MandateEnded, 'mandate-ended', (to, { operatorId, operatorPhone, endedBy }) => [endedBy === 'seller' && to.phone({ personId: operatorId, phone: operatorPhone }, joiningTexts.mandateEndedForOperator, { isReminder: true })]),
];

/** Its days: goods, what buyers say, and money. */
export const tradeWords = [
  tell(StockRanLow, 'stock-ran-low', (to, { sellerId }) => [to.shop(sellerId, sellerTexts.stockRanLow, { isReminder: true })]),
  tell(StockExpired, 'stock-expired', (to, { sellerId }) => [to.shop(sellerId, sellerTexts.stockExpired, { isReminder: true })]),
  // A reply is worth most while the buyer still looks; the night waits all the same.
  tell(ReviewWritten, 'review-written', (to, { sellerId }) => [to.shop(sellerId, sellerTexts.reviewWritten, { isReminder: true })]),
  tell(PayoutPaid, 'payout-paid', (to, { account }) => [to.owner(account, payoutTexts.payoutPaid)], isOfShop),
  tell(PayoutFailed, 'payout-failed', (to, { account }) => [to.owner(account, payoutTexts.payoutFailed)], isOfShop),
];

/** Programs hear of their payouts by webhook; nobody's phone rings. */
function isOfShop({ source }: { source: 'run' | 'api' }): boolean {
  return source === 'run';
}
