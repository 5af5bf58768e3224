import { Injectable } from '@nestjs/common';
import { rupiah } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import { districtOf } from '@etalase/regions';
import { type CourierOffer, CourierRates } from '../domain/courier-rates';
import type { QuoteRequest, ShippingQuote } from '../domain/views';
import { type SellerOffer, SellerShippingRepository } from '../persistence/seller-shipping.repository';

/**
 * All ways to get each seller's parcel to an address, for many sellers in one round trip.
 * The id is a keyed hash of the facts: whoever asks again with the same facts gets the same id, so a checkout recomputes
 * the quotes and accepts an id only while price, time and place behind it are still true. Nothing is stored.
 */
@Injectable()
export class QuoteShipping {
  constructor(
    private readonly sellers: SellerShippingRepository,
    private readonly couriers: CourierRates,
    private readonly secrets: Secrets,
  ) {}

  /** @returns quotes by seller: pick-up first, then the seller's own delivery, then couriers from cheap to dear. */
  async execute(requests: readonly QuoteRequest[]): Promise<Map<string, ShippingQuote[]>> {
    if (requests.length === 0) return new Map();
    const offers = await this.sellers.offers(requests.map((request) => ({ sellerId: request.sellerId, districtCode: districtOf(request.destinationVillageCode) })));
    const couriers = await this.couriers.offers(requests, offers[0]?.tariffRevision ?? 0);
    return new Map(
      requests.map((request, index) => {
        const offer = offers[index];
        const courier = couriers[index];
        return [request.sellerId, offer && courier ? this.quotesOf(request, offer, courier) : []];
      }),
    );
  }

  private quotesOf(request: QuoteRequest, offer: SellerOffer, courier: CourierOffer): ShippingQuote[] {
    const quotes: Omit<ShippingQuote, 'id'>[] = [];
    if (offer.pickupAddress !== null && offer.pickupHours !== null) {
      quotes.push({ kind: 'pickup', service: 'Ambil di tempat penjual', price: rupiah(0), etaMinDays: 0, etaMaxDays: 0, chargedWeightGrams: request.weightGrams, pickup: { address: offer.pickupAddress, hours: offer.pickupHours } });
    }
    if (offer.deliveryPrice !== null) {
      quotes.push({ kind: 'seller_delivery', service: 'Diantar penjual', price: offer.deliveryPrice, etaMinDays: offer.deliveryMinDays ?? 0, etaMaxDays: offer.deliveryMaxDays ?? 0, chargedWeightGrams: request.weightGrams });
    }
    if (offer.usesCouriers) {
      for (const rate of courier.rates) quotes.push({ kind: 'courier', ...rate, chargedWeightGrams: courier.chargedWeightGrams });
    }
    return quotes.map((quote) => ({ id: this.idOf(request, quote), ...quote }));
  }

  private idOf(request: QuoteRequest, quote: Omit<ShippingQuote, 'id'>): string {
    const { kind, service, price, etaMinDays, etaMaxDays, chargedWeightGrams, pickup } = quote;
    const facts = [request.sellerId, request.originVillageCode, request.destinationVillageCode, kind, service, price, etaMinDays, etaMaxDays, chargedWeightGrams, pickup?.address ?? '', pickup?.hours ?? ''];
    return this.secrets.keyedHash(JSON.stringify(facts), 'shipping-quote').slice(0, 32);
  }
}
