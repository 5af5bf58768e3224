import type { onTheSpot as id } from '../id/on-the-spot';
import type { Message } from '../message';

export const onTheSpot: Record<keyof typeof id, Message> = {
  'spot.pay': 'Pay on the spot',
  'spot.online': 'Pay online',
  'spot.badge': 'Fetch and pay on the spot',
  'spot.besides': 'Then pay {amount:rupiah} on the spot when you fetch the goods.',
  'spot.product': 'This shop does not take online payment yet. You fetch the goods and pay at the seller’s place.',
  'spot.cart': 'Fetched and paid at the seller’s place',
  'spot.no_place': 'This shop has not said where to fetch its goods. Remove them from the cart, or ask the seller by WhatsApp.',
  'spot.place': 'Order, pay {total:rupiah} on the spot',
  'spot.place_both': 'Order and pay {total:rupiah} online',
  'spot.promise': 'Pay the seller once you have seen the goods. The seller keeps them for 3 days after they are ready.',
  'spot.ordered': 'Your order went to the seller',
  'spot.ordered_body': 'Wait for the message “ready”, then go there, check the goods and pay the seller.',
  'spot.began': 'Ordered',
  'spot.bring': 'Bring',
  'spot.bring_hint': 'Pay the seller when you fetch it.',
  'spot.collected': 'Paid on the spot',
  'spot.received': 'I have fetched and paid',
  'spot.received_hint': 'The code was wrong too often. Press once you have the goods and have paid.',
  'spot.cancel_ask': 'Are you sure? The goods go back to the shelf. You have not paid anything.',
};
