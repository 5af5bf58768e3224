import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule } from '@etalase/catalogue';
import { OrdersModule } from '@etalase/orders';
import { declarePersistence } from '@etalase/platform';
import { ReviewsInitial1763900900000 } from './persistence/migrations/1763900900000-reviews-initial';
import { ReportsRepository } from './persistence/reports.repository';
import { ReviewEntity } from './persistence/review.entity';
import { ReviewListsRepository } from './persistence/review-lists.repository';
import { ReviewsRepository } from './persistence/reviews.repository';
import { ScoresRepository } from './persistence/scores.repository';
import { AnnounceReview } from './use-cases/announce-review';
import { EditReview } from './use-cases/edit-review';
import { ListReviews, ReviewsOfShop } from './use-cases/list-reviews';
import { DecideReview, ReviewCases } from './use-cases/moderate-reviews';
import { PublishScore } from './use-cases/publish-score';
import { ReplyToReview } from './use-cases/reply-to-review';
import { ReportReview } from './use-cases/report-review';
import { ReviewsOfOrder } from './use-cases/reviews-of-order';
import { WriteReview } from './use-cases/write-review';

declarePersistence({ schema: 'reviews', entities: [ReviewEntity], migrations: [ReviewsInitial1763900900000] });

const FACE = [DecideReview, EditReview, ListReviews, ReplyToReview, ReportReview, ReviewCases, ReviewsOfOrder, ReviewsOfShop, WriteReview];

@Module({
  imports: [AccountsModule, CatalogueModule, OrdersModule],
  providers: [ReportsRepository, ReviewListsRepository, ReviewsRepository, ScoresRepository, AnnounceReview, PublishScore, ...FACE],
  exports: FACE,
})
export class ReviewsModule {}
