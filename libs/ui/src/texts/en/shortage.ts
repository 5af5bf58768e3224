import type { shortage as id } from '../id/shortage';
import type { Message } from '../message';

export const shortage: Record<keyof typeof id, Message> = {
  'short.title': 'Some of it is missing. What would you like?',
  'short.until': 'Answer before {at:moment}. Otherwise what there is is sent and the money for the rest comes back.',
  'short.until_nothing': 'Answer before {at:moment}. Otherwise this part is cancelled and refunded in full.',
  'short.missing': '{ordered} ordered, {count} missing',
  'short.offer': 'Offered instead: {count} × {name}',
  'short.rest': 'Send what there is, {amount:rupiah} back',
  'short.replace': 'Take the replacement, {amount:rupiah} back',
  'short.replace_even': 'Take the replacement, same price',
  'short.cancel': 'Cancel, {amount:rupiah} back',
  'short.answered': 'We have passed your answer on to the seller.',
  'short.reduced': 'What there is is sent, {amount:rupiah} for the rest is returned.',
  'short.replaced': 'The missing goods are replaced, {amount:rupiah} is returned.',
  'short.replaced_even': 'The missing goods are replaced by others of the same price.',
  'short.withdrawn': 'The seller found the goods. Your order is sent in full.',
  'short.seller_answer': 'What the seller says',
  'short.photo': 'Photo {count}',
};
