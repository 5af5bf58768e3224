import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CatalogueModule, ShelfModel } from '@etalase/catalogue';
import { ImportsController } from './imports.controller';
import { OfficeCategoriesController } from './office-categories.controller';
import { OfficeProductsController } from './office-products.controller';
import { ProductMovesController } from './product-moves.controller';
import { ProductPhotosController } from './product-photos.controller';
import { SellerProductsController } from './seller-products.controller';
import { SellerVariantsController } from './seller-variants.controller';
import { SheetController } from './sheet.controller';
import { ShelfController } from './shelf.controller';
import { StockHistoryController } from './stock-history.controller';
import { StockMovesModule } from './stock-moves.module';

@Module({
  imports: [CatalogueModule, StockMovesModule],
  controllers: [ShelfController, SellerProductsController, ProductMovesController, SellerVariantsController, ProductPhotosController, OfficeProductsController, OfficeCategoriesController, ImportsController, SheetController, StockHistoryController],
})
export class CatalogueApiModule implements OnApplicationBootstrap {
  constructor(private readonly shelf: ShelfModel) {}

  onApplicationBootstrap(): void {
    this.shelf.warm();
  }
}
