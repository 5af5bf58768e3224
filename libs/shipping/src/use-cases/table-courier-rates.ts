import { Injectable } from '@nestjs/common';
import { chargedKilograms } from '../domain/chargeable-weight';
import { type CourierOffer, CourierRates, type CourierRequest } from '../domain/courier-rates';
import { ratesFrom, type TariffBracket } from '../domain/tariff';
import { zoneBetween } from '../domain/zone';
import { TariffRepository } from '../persistence/tariff.repository';

/** Couriers by the imported zone × weight tables, kept in memory until a newer import is seen. */
@Injectable()
export class TableCourierRates extends CourierRates {
  private known: { revision: number; brackets: readonly TariffBracket[] } | undefined;

  constructor(private readonly tariff: TariffRepository) {
    super();
  }

  async offers(requests: readonly CourierRequest[], tariffRevision: number): Promise<CourierOffer[]> {
    const brackets = await this.bracketsAt(tariffRevision);
    return requests.map((request) => {
      const kilograms = chargedKilograms(request.weightGrams);
      const zone = zoneBetween(request.originVillageCode, request.destinationVillageCode);
      return { chargedWeightGrams: kilograms * 1000, rates: zone ? ratesFrom(brackets, zone, kilograms) : [] };
    });
  }

  private async bracketsAt(revision: number): Promise<readonly TariffBracket[]> {
    if (this.known?.revision !== revision) this.known = { revision, brackets: await this.tariff.all() };
    return this.known.brackets;
  }
}
