import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule } from '@etalase/catalogue';
import { SellersModule } from '@etalase/sellers';
import { AppealsController } from './appeals.controller';
import { BankNameModule } from './bank-name-check';
import { JoiningController } from './joining.controller';
import { LeaveShopController } from './leave-shop.controller';
import { OfficeRequirementsController } from './office-requirements.controller';
import { OfficeSamplesController } from './office-samples.controller';
import { OfficeSellersController } from './office-sellers.controller';
import { OfficeShopPhotosController } from './office-shop-photos.controller';
import { OfficeSuspensionsController } from './office-suspensions.controller';
import { OnBehalfAudit } from './on-behalf-audit.interceptor';
import { ShopController } from './shop.controller';
import { ShopOwnerController } from './shop-owner.controller';
import { ShopPhotosController } from './shop-photos.controller';
import { VillageAssistController } from './village-assist.controller';
import { VillageReviewController } from './village-review.controller';

const SHOP = [AppealsController, JoiningController, LeaveShopController, ShopController, ShopOwnerController, ShopPhotosController];
const OFFICE = [OfficeRequirementsController, OfficeSamplesController, OfficeSellersController, OfficeShopPhotosController, OfficeSuspensionsController, VillageAssistController, VillageReviewController];

@Module({ imports: [AccountsModule, BankNameModule, CatalogueModule, SellersModule], controllers: [...SHOP, ...OFFICE], providers: [{ provide: APP_INTERCEPTOR, useClass: OnBehalfAudit }] })
export class SellersApiModule {}
