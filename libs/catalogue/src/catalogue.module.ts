import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { SellersModule } from '@etalase/sellers';
import { CategoriesRepository } from './persistence/categories.repository';
import { CategoryEntity } from './persistence/category.entity';
import { ListingsRepository } from './persistence/listings.repository';
import { CatalogueInitial1763700400000 } from './persistence/migrations/1763700400000-catalogue-initial';
import { PhotosRepository } from './persistence/photos.repository';
import { ProductBulkRepository } from './persistence/product-bulk.repository';
import { ProductRevisionEntity } from './persistence/product-revision.entity';
import { ProductEntity } from './persistence/product.entity';
import { SearchRepository } from './persistence/search.repository';
import { ShelfReadsRepository } from './persistence/shelf-reads.repository';
import { ShelfSourcesRepository } from './persistence/shelf-sources.repository';
import { ShelfWrites } from './persistence/shelf-writes';
import { StockRepository } from './persistence/stock.repository';
import { StoredPhotoEntity } from './persistence/stored-photo.entity';
import { VariantEntity } from './persistence/variant.entity';
import { VillageViewsRepository } from './persistence/village-views.repository';
import { CardShelf } from './search/card-shelf';
import { QuestionWords } from './search/question-words';
import { ShelfModel } from './search/shelf-model';
import { AddSales } from './use-cases/add-sales';
import { AdjustStock } from './use-cases/adjust-stock';
import { AnswerSearch } from './use-cases/answer-search';
import { BrowseProducts, RenderBrowse } from './use-cases/browse-products';
import { CategoryTree } from './use-cases/category-tree';
import { CommitHolds } from './use-cases/commit-holds';
import { FacetLabels } from './use-cases/facet-labels';
import { HoldStock } from './use-cases/hold-stock';
import { LoadCatalogue } from './use-cases/load-catalogue';
import { ReadVariants } from './use-cases/read-variants';
import { ReleaseHolds } from './use-cases/release-holds';
import { RenderProduct } from './use-cases/render-product';
import { ReshelveShop } from './use-cases/reshelve-shop';
import { Restock } from './use-cases/restock';
import { RenderSearch, SearchProducts } from './use-cases/search-products';
import { ShelfStock } from './use-cases/shelf-stock';
import { ShelveProducts } from './use-cases/shelve-products';
import { ShowProduct } from './use-cases/show-product';
import { StorePhoto } from './use-cases/store-photo';
import { SuggestProducts } from './use-cases/suggest-products';
import { VillageViews } from './use-cases/village-views';

declarePersistence({
  schema: 'catalogue',
  entities: [CategoryEntity, ProductEntity, ProductRevisionEntity, VariantEntity, StoredPhotoEntity],
  migrations: [CatalogueInitial1763700400000],
});

const REPOSITORIES = [CategoriesRepository, ListingsRepository, PhotosRepository, ProductBulkRepository, SearchRepository, ShelfReadsRepository, ShelfSourcesRepository, StockRepository, VillageViewsRepository];
const FACE = [CategoryTree, StorePhoto, ShowProduct, RenderProduct, ReadVariants, HoldStock, CommitHolds, ReleaseHolds, Restock, AdjustStock, AddSales, ReshelveShop, LoadCatalogue, ShelfModel, SearchProducts, RenderSearch, BrowseProducts, RenderBrowse, SuggestProducts];

@Module({ imports: [RegionsModule, SellersModule], providers: [...REPOSITORIES, ShelfWrites, CardShelf, ShelfStock, ShelveProducts, VillageViews, QuestionWords, AnswerSearch, FacetLabels, ...FACE], exports: FACE })
export class CatalogueModule {}
