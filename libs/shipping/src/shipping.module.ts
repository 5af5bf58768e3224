import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { CourierRates } from './domain/courier-rates';
import { ShippingInitial1763700500000 } from './persistence/migrations/1763700500000-shipping-initial';
import { SellerDeliveryEntity } from './persistence/seller-delivery.entity';
import { SellerShippingEntity } from './persistence/seller-shipping.entity';
import { SellerShippingRepository } from './persistence/seller-shipping.repository';
import { TariffEntity } from './persistence/tariff.entity';
import { TariffImportEntity } from './persistence/tariff-import.entity';
import { TariffRepository } from './persistence/tariff.repository';
import { ChangeSellerDelivery } from './use-cases/change-seller-delivery';
import { ImportTariff } from './use-cases/import-tariff';
import { LoadSampleTariff } from './use-cases/load-sample-tariff';
import { QuoteShipping } from './use-cases/quote-shipping';
import { SetPickupPoint } from './use-cases/set-pickup-point';
import { SetSellerDelivery } from './use-cases/set-seller-delivery';
import { ShowSellerShipping } from './use-cases/show-seller-shipping';
import { TableCourierRates } from './use-cases/table-courier-rates';

declarePersistence({ schema: 'shipping', entities: [SellerShippingEntity, SellerDeliveryEntity, TariffEntity, TariffImportEntity], migrations: [ShippingInitial1763700500000] });

const useCases = [ChangeSellerDelivery, QuoteShipping, SetPickupPoint, SetSellerDelivery, ShowSellerShipping, ImportTariff, LoadSampleTariff];

@Module({
  imports: [RegionsModule],
  providers: [...useCases, SellerShippingRepository, TariffRepository, { provide: CourierRates, useClass: TableCourierRates }],
  exports: useCases,
})
export class ShippingModule {}
