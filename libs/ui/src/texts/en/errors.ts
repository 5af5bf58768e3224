import { type Args, formatMessage } from '../message';

/** The domain speaks Bahasa Indonesia. These are the sentences a visitor of the shop can meet, by error code. */
const SENTENCES: Record<string, string> = {
  'kernel.phone_invalid': 'This mobile number is not complete. Write it like 0812-3456-7890.',
  'kernel.cursor_invalid': 'This page of the list is gone. Please open the list again.',
  'rate.too_many': 'Too many tries. Please wait a moment and try again.',
  'access.sign_in_first': 'Please sign in with your mobile number first.',
  'access.not_found': 'Not found. It may be gone, or the link is mistyped.',
  'access.foreign_origin': 'This request came from another site and was not carried out.',
  'accounts.code_wrong': 'That code does not work. Check it, or ask for a new one.',
  'accounts.wait_to_resend': 'A code is on its way. Please wait a moment before asking again.',
  'accounts.sms_later': 'A text message can be sent one minute after the first code.',
  'catalogue.stock_short': 'Somebody was faster: not enough is left. Please check your cart.',
  'catalogue.photo_not_a_picture': 'This file is not a photo we can read.',
  'catalogue.photo_too_large': 'This photo is too large.',
  'orders.not_found': 'Order not found. Please check the link.',
  'orders.cart_empty': 'Your cart is empty.',
  'orders.cart_full': 'The cart is full: at most {limit} kinds of goods.',
  'orders.quantity': 'The quantity must be a whole number from 1 to 999.',
  'orders.not_for_sale': 'This product is not for sale now.',
  'orders.sold_out': 'This product is sold out for now.',
  'orders.line_gone': '{name} is no longer sold. Remove it from the cart to go on.',
  'orders.line_short': 'Only {available} of {name} left. Take fewer to go on.',
  'orders.line_below_minimum': '{name} is sold from {minimum} up.',
  'orders.price_changed': 'The price of {name} went from {was} to {now}. Check the cart to go on.',
  'orders.shipping_missing': 'Choose how {seller} shall ship.',
  'orders.shipping_changed': 'Shipping by {seller} changed. Please choose again.',
  'orders.key_reused': 'This order was sent before with other contents. Reload the page and try again.',
  'orders.name': 'Write the recipient’s name, 2 to 50 letters.',
  'orders.village': 'Choose the village from the list.',
  'orders.address': 'Write the full address, 10 to 200 letters.',
  'orders.not_payable': 'This order can no longer be paid.',
  'orders.pay_deadline_over': 'The time to pay is over. Please order again.',
  'orders.already_paid': 'Your payment just arrived, so it cannot be cancelled here.',
  'orders.cannot_cancel': 'The seller has accepted this order, so it cannot be cancelled. Please ask the seller by WhatsApp.',
  'orders.complaint_text': 'Tell what happened in 10 to 1,000 letters.',
  'orders.complaint_photos': 'At most {limit} photos.',
  'orders.complaint_late': 'The time to report a problem with this part is over.',
  'orders.seller_order.move_refused': 'This cannot be done in the present state of the order.',
  'payments.amount_too_small': '{method} takes {limit} or more.',
  'payments.amount_too_large': '{method} takes {limit} at most.',
  'payments.method_unknown': 'This way to pay is not available.',
  'payments.rail_unavailable': 'The payment service does not answer. Your order is kept; try again in a moment.',
  'http.404': 'The address may be mistyped, or the product is no longer sold.',
  'http.413': 'This is too large. Make it smaller and try again.',
  'http.429': 'Too many tries. Please wait a moment and try again.',
  'input.invalid': 'Something in the form needs mending.',
  'input.unreadable': 'There is a letter or number we cannot keep. Please check the form.',
  fault: 'Sorry, something went wrong on our side. Try again in a moment; nothing is lost.',
};

/** `null` when the shop has no English for it; the Indonesian sentence is shown then. */
export function englishError(code: string, args: Args): string | null {
  const sentence = SENTENCES[code];
  return sentence === undefined ? null : formatMessage(sentence, args, 'en');
}
