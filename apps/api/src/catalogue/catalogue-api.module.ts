import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CatalogueModule, ShelfModel } from '@etalase/catalogue';
import { ShelfController } from './shelf.controller';

@Module({ imports: [CatalogueModule], controllers: [ShelfController] })
export class CatalogueApiModule implements OnApplicationBootstrap {
  constructor(private readonly shelf: ShelfModel) {}

  onApplicationBootstrap(): void {
    this.shelf.warm();
  }
}
