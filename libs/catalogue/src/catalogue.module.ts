import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { SellersModule } from '@etalase/sellers';
import { CategoriesRepository } from './persistence/categories.repository';
import { CategoryEntity } from './persistence/category.entity';
import { ImportsRepository } from './persistence/imports.repository';
import { ListingsRepository } from './persistence/listings.repository';
import { CatalogueInitial1763700400000 } from './persistence/migrations/1763700400000-catalogue-initial';
import { CatalogueChangedIn1763701100002 } from './persistence/migrations/1763701100002-catalogue-changed-in';
import { CatalogueCountSales1763800100000 } from './persistence/migrations/1763800100000-catalogue-count-sales';
import { CatalogueImport1763800400000 } from './persistence/migrations/1763800400000-catalogue-import';
import { CatalogueReviews1763900400000 } from './persistence/migrations/1763900400000-catalogue-reviews';
import { CatalogueShopViews1763900400001 } from './persistence/migrations/1763900400001-catalogue-shop-views';
import { PhotosRepository } from './persistence/photos.repository';
import { ProductBulkRepository } from './persistence/product-bulk.repository';
import { ProductFeedRepository } from './persistence/product-feed.repository';
import { ProductRevisionEntity } from './persistence/product-revision.entity';
import { ProductEntity } from './persistence/product.entity';
import { ProductsRepository } from './persistence/products.repository';
import { SearchRepository } from './persistence/search.repository';
import { ShelfReadsRepository } from './persistence/shelf-reads.repository';
import { ShelfSourcesRepository } from './persistence/shelf-sources.repository';
import { ShelfWrites } from './persistence/shelf-writes';
import { ShopViewsRepository } from './persistence/shop-views.repository';
import { StockRepository } from './persistence/stock.repository';
import { StoredPhotoEntity } from './persistence/stored-photo.entity';
import { VariantEntity } from './persistence/variant.entity';
import { VillageViewsRepository } from './persistence/village-views.repository';
import { CardShelf } from './search/card-shelf';
import { KeptAnswers } from './search/kept-answers';
import { QuestionWords } from './search/question-words';
import { ShelfModel } from './search/shelf-model';
import { AddSales } from './use-cases/add-sales';
import { AdjustStock } from './use-cases/adjust-stock';
import { AnswerSearch } from './use-cases/answer-search';
import { BrowseProducts, RenderBrowse } from './use-cases/browse-products';
import { ApplyPlan } from './use-cases/bulk/apply-plan';
import { CheckImport } from './use-cases/bulk/check-import';
import { ConfirmImport, DropImport } from './use-cases/bulk/confirm-import';
import { ExportProducts } from './use-cases/bulk/export-products';
import { ImportFiles } from './use-cases/bulk/import-files';
import { InsertDrafts } from './use-cases/bulk/insert-drafts';
import { LookThrough } from './use-cases/bulk/look-through';
import { SaveImport } from './use-cases/bulk/save-import';
import { SavePricesAndStock } from './use-cases/bulk/save-prices-and-stock';
import { SheetContexts } from './use-cases/bulk/sheet-contexts';
import { ShowImports } from './use-cases/bulk/show-imports';
import { StartImport } from './use-cases/bulk/start-import';
import { SubmitImported } from './use-cases/bulk/submit-imported';
import { CategoryTree } from './use-cases/category-tree';
import { CommitHolds } from './use-cases/commit-holds';
import { CreateProduct } from './use-cases/create-product';
import { FacetLabels } from './use-cases/facet-labels';
import { HoldStock } from './use-cases/hold-stock';
import { ListProductSlugs } from './use-cases/list-product-slugs';
import { LoadCatalogue } from './use-cases/load-catalogue';
import { ArchiveProduct, HideProduct, MoveProduct, ShowAgain } from './use-cases/move-product';
import { ProductChanges } from './use-cases/product-changes';
import { AddPhoto, ChangePhotos, RemovePhoto } from './use-cases/product-photos';
import { ProductsSince } from './use-cases/products-since';
import { ReadVariants } from './use-cases/read-variants';
import { ReleaseHolds } from './use-cases/release-holds';
import { RenderProduct } from './use-cases/render-product';
import { ReshelveShop } from './use-cases/reshelve-shop';
import { Restock } from './use-cases/restock';
import { ReviewProduct } from './use-cases/review-product';
import { ReviseProduct } from './use-cases/revise-product';
import { AddVariant, RemoveVariant, SetVariantPrice } from './use-cases/revise-variants';
import { RenderSearch, SearchProducts } from './use-cases/search-products';
import { ShelfStock } from './use-cases/shelf-stock';
import { ShelveProducts } from './use-cases/shelve-products';
import { ShelveReviews } from './use-cases/shelve-reviews';
import { ShopViews } from './use-cases/shop-views';
import { ShowProduct } from './use-cases/show-product';
import { StorePhoto } from './use-cases/store-photo';
import { ProductsOfSeller } from './use-cases/seller-products';
import { SubmitProduct } from './use-cases/submit-product';
import { SuggestProducts } from './use-cases/suggest-products';
import { VillageViews } from './use-cases/village-views';

declarePersistence({
  schema: 'catalogue',
  entities: [CategoryEntity, ProductEntity, ProductRevisionEntity, VariantEntity, StoredPhotoEntity],
  migrations: [CatalogueInitial1763700400000, CatalogueChangedIn1763701100002, CatalogueCountSales1763800100000, CatalogueImport1763800400000, CatalogueReviews1763900400000, CatalogueShopViews1763900400001],
});

const REPOSITORIES = [CategoriesRepository, ImportsRepository, ListingsRepository, PhotosRepository, ProductBulkRepository, ProductFeedRepository, ProductsRepository, SearchRepository, ShelfReadsRepository, ShelfSourcesRepository, ShopViewsRepository, StockRepository, VillageViewsRepository];
const INSIDE = [AnswerSearch, CardShelf, ChangePhotos, FacetLabels, KeptAnswers, MoveProduct, ProductChanges, QuestionWords, ShelfStock, ShelfWrites, ShelveProducts, VillageViews];
const SHELF = [BrowseProducts, CategoryTree, ListProductSlugs, RenderBrowse, RenderProduct, RenderSearch, SearchProducts, ShelfModel, ShopViews, ShowProduct, SuggestProducts];
const STOCK = [AdjustStock, AddSales, CommitHolds, HoldStock, ReadVariants, ReleaseHolds, Restock];
const WORK = [AddPhoto, AddVariant, ArchiveProduct, CreateProduct, HideProduct, LoadCatalogue, ProductsOfSeller, ProductsSince, RemovePhoto, RemoveVariant, ReshelveShop, ReviewProduct, ReviseProduct, SetVariantPrice, ShelveReviews, ShowAgain, StorePhoto, SubmitProduct];
const BULK_INSIDE = [ApplyPlan, ImportFiles, InsertDrafts, LookThrough, SavePricesAndStock, SheetContexts];
const BULK = [CheckImport, ConfirmImport, DropImport, ExportProducts, SaveImport, ShowImports, StartImport, SubmitImported];
const FACE = [...SHELF, ...STOCK, ...WORK, ...BULK];

@Module({ imports: [RegionsModule, SellersModule], providers: [...REPOSITORIES, ...INSIDE, ...BULK_INSIDE, ...FACE], exports: FACE })
export class CatalogueModule {}
