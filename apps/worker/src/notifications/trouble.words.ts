import { complaintTexts, refundTexts, sellerTexts, shopperTexts } from '@etalase/notifications';
import { ComplaintAnswered, ComplaintAppealed, ComplaintDecided, ComplaintOpened, ComplaintResolved, RefundAccountNoted, RefundReachedShopper } from '@etalase/orders';
import { tell } from './tell';

export const complaintWords = [
  tell(ComplaintOpened, 'complaint-opened', (to, { part }) => [to.shop(part.sellerId, sellerTexts.complaintOpened)]),
  tell(ComplaintAnswered, 'complaint-answered', (to) => [to.shopper(shopperTexts.complaintAnswered)]),
  tell(ComplaintDecided, 'complaint-decided', (to, { part }) => [to.shopper(complaintTexts.decidedToShopper), to.shop(part.sellerId, complaintTexts.decidedToSeller)]),
  tell(ComplaintAppealed, 'complaint-appealed', (to, { part }) => [to.shopper(complaintTexts.appealedToShopper), to.shop(part.sellerId, complaintTexts.appealedToSeller)]),
  tell(ComplaintResolved, 'complaint-resolved', (to, { part }) => [to.shopper(complaintTexts.resolvedToShopper), to.shop(part.sellerId, complaintTexts.resolvedToSeller)]),
];

export const refundWords = [
  tell(RefundAccountNoted, 'refund-account-noted', (to) => [to.shopper(refundTexts.refundAccountNoted)]),
  tell(RefundReachedShopper, 'refund-reached', (to) => [to.shopper(refundTexts.refundReached)]),
];
