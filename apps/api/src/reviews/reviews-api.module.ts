import { Module } from '@nestjs/common';
import { CatalogueModule } from '@etalase/catalogue';
import { ReviewsModule } from '@etalase/reviews';
import { OfficeReviewsController } from './office-reviews.controller';
import { OrderReviewsController } from './order-reviews.controller';
import { ProductReviewsController } from './product-reviews.controller';
import { ShopReviewsController } from './shop-reviews.controller';

@Module({ imports: [CatalogueModule, ReviewsModule], controllers: [OrderReviewsController, ProductReviewsController, ShopReviewsController, OfficeReviewsController] })
export class ReviewsApiModule {}
