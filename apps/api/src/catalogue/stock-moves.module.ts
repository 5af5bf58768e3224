import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule } from '@etalase/catalogue';
import { OrdersModule } from '@etalase/orders';
import { TellStockMoves } from './tell-stock-moves';

/** For the history's own page and for phones. */
@Module({ imports: [AccountsModule, CatalogueModule, OrdersModule], providers: [TellStockMoves], exports: [TellStockMoves] })
export class StockMovesModule {}
