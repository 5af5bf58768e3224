import type { ShippingKind } from '@etalase/shipping';
import { errors } from './errors';
import type { PartRecord } from './records';

const tidy = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** @throws DomainError `orders.reason`. */
export function readReason(text: string, field = 'reason'): string {
  const reason = tidy(text);
  if (reason.length < 5 || reason.length > 300) throw errors.make('reason', {}, { field });
  return reason;
}

/** How a parcel left; both are asked for with a courier, neither where the seller brings it. */
export interface Shipment {
  courier?: string;
  resi?: string;
  /** Photo of the receipt, as the phone sent it. */
  photo?: Buffer;
}

const RESI = /^[A-Za-z0-9./-]{4,40}$/;

/** @throws DomainError `orders.courier`. */
export function readShipment(input: Shipment, kind: ShippingKind): Pick<PartRecord, 'courier' | 'resi'> {
  const courier = tidy(input.courier);
  const resi = tidy(input.resi).replaceAll(' ', '').toUpperCase();
  const isGiven = courier.length >= 2 && courier.length <= 50 && RESI.test(resi);
  const isLeftOut = courier === '' && resi === '';
  if (!isGiven && !(isLeftOut && kind === 'seller_delivery')) throw errors.make('courier', {}, { field: RESI.test(resi) ? 'courier' : 'resi' });
  return { courier: courier || null, resi: resi || null };
}
