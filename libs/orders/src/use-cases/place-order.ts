import { Injectable } from '@nestjs/common';
import { Clock, type Locale, newId, type Rupiah, sha256 } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { NumberTaken } from '../domain/compose-order';
import { errors } from '../domain/errors';
import { readRecipient, type Recipient, type RecipientInput } from '../domain/recipient';
import type { OrderRecord } from '../domain/records';
import { PlacementRepository } from '../persistence/placement.repository';
import { PriceCart, type ShippingChoice } from './price-cart';
import { WriteOrder } from './write-order';

export interface PlaceOrderInput {
  cartId: string;
  /** Made by the client once a checkout; the same key gives the same order, however often it is sent. */
  idempotencyKey: string;
  recipient: RecipientInput;
  shipping: readonly ShippingChoice[];
  locale: Locale;
  personId?: string;
}

export interface PlacedOrder {
  orderId: string;
  number: string;
  token: string;
  /** `null`: nothing is paid on the rail, the order is work already. */
  paymentIntentId: string | null;
  total: Rupiah;
  payBy: string;
}

const NUMBER_TRIES = 5;
const KEY = /^[\w.-]{8,64}$/;

/**
 * The whole checkout in one transaction: key, cart, prices, shipping, payment intent, order, stock, event and jobs
 * commit together or not at all. Eight statements between BEGIN and COMMIT, whatever the size of the cart.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly placements: PlacementRepository,
    private readonly priceCart: PriceCart,
    private readonly writeOrder: WriteOrder,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError for wrong input, a cart that is not as the shopper saw it, short stock, or a key used for another body. */
  async execute(input: PlaceOrderInput): Promise<PlacedOrder> {
    if (!KEY.test(input.idempotencyKey)) throw errors.make('key_missing', {}, { field: 'Idempotency-Key' });
    const recipient = readRecipient(input.recipient);
    if (this.regions.find(recipient.villageCode)?.level !== 'village') throw errors.make('village', {}, { field: 'recipient.villageCode' });
    const order = await this.placeUnderFreeNumber(input, recipient);
    return { orderId: order.id, number: order.number, token: order.token, paymentIntentId: order.paymentIntentId, total: order.total, payBy: order.payBy.toISOString() };
  }

  private async placeUnderFreeNumber(input: PlaceOrderInput, recipient: Recipient): ReturnType<PlaceOrder['place']> {
    for (let attempt = 0; attempt < NUMBER_TRIES; attempt += 1) {
      try {
        return await this.transactions.run(() => this.place(input, recipient));
      } catch (error) {
        if (!(error instanceof NumberTaken)) throw error;
      }
    }
    throw errors.make('no_free_number', {}, { retryAfterSeconds: 1 });
  }

  private async place(input: PlaceOrderInput, recipient: Recipient): Promise<Pick<OrderRecord, 'id' | 'number' | 'token' | 'paymentIntentId' | 'total' | 'payBy'>> {
    const { cartId, idempotencyKey: key } = input;
    const orderId = newId();
    const bodyHash = hashOf(recipient, input.shipping);
    const { isFirst, lines } = await this.placements.claim({ cartId, key, bodyHash, orderId, phone: recipient.phone, now: this.clock.now() });
    if (!isFirst) return this.earlier(cartId, key, bodyHash);
    if (lines.length === 0) throw errors.make('cart_empty');
    const parts = await this.priceCart.execute({ lines, destinationVillageCode: recipient.villageCode, choices: input.shipping });
    const villageLabel = this.regions.path(recipient.villageCode).label;
    return this.writeOrder.execute({ orderId, recipient, villageLabel, locale: input.locale, personId: input.personId ?? null, parts });
  }

  private async earlier(cartId: string, key: string, bodyHash: string): ReturnType<PlaceOrder['place']> {
    const earlier = await this.placements.earlier(cartId, key);
    if (!earlier) throw new Error('a checkout key without its order');
    if (earlier.bodyHash !== bodyHash) throw errors.make('key_reused');
    return earlier.order;
  }
}

/** What makes two checkouts the same: who gets it, where, and how it is shipped. */
function hashOf(recipient: Recipient, shipping: readonly ShippingChoice[]): string {
  const choices = shipping.map(({ sellerId, quoteId }) => `${sellerId}:${quoteId}`).sort();
  return sha256(JSON.stringify([recipient.name, recipient.phone, recipient.villageCode, recipient.address, recipient.landmark, recipient.note, choices]));
}
