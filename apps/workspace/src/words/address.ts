import { formatPhone } from '@etalase/kernel';
import type { SellerOrder } from '../api/views';

/** The address as it is written on a parcel. */
export function addressLabel(recipient: SellerOrder['recipient']): string {
  const { name, phone, address, landmark, villageLabel } = recipient;
  return [name, formatPhone(phone), address, landmark && `Patokan: ${landmark}`, villageLabel].filter(Boolean).join('\n');
}

/** Opens a chat with the order named, so that the buyer knows at once what it is about. */
export function whatsAppLink(phone: string, text: string): string {
  return `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;
}
