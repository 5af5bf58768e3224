import { ApiProperty } from '@nestjs/swagger';
import { REPORT_REASONS, type ReportReason, type ReviewState } from '@etalase/reviews';
import { PhotoDto, ReviewOnShelfDto, ReviewReplyDto, ScoreDto } from '../catalogue/product-views.dto';

export class WrittenReviewDto {
  @ApiProperty({ format: 'uuid' }) reviewId: string;
}

export class OwnReviewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() stars: number;
  @ApiProperty() text: string;
  @ApiProperty() isAnonymous: boolean;
  @ApiProperty({ type: [PhotoDto] }) photos: PhotoDto[];
  @ApiProperty({ format: 'date-time' }) writtenAt: string;
  @ApiProperty({ format: 'date-time' }) editUntil: string;
  @ApiProperty() isEditable: boolean;
  @ApiProperty({ type: String, nullable: true }) hiddenBecause: string | null;
  @ApiProperty({ type: ReviewReplyDto, nullable: true }) reply: ReviewReplyDto | null;
}

export class LineToReviewDto {
  @ApiProperty({ format: 'uuid' }) sellerOrderId: string;
  @ApiProperty() position: number;
  @ApiProperty() productSlug: string;
  @ApiProperty() name: string;
  @ApiProperty() variant: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() sellerName: string;
  @ApiProperty() shopperName: string;
  @ApiProperty() isCompleted: boolean;
  @ApiProperty({ type: OwnReviewDto, nullable: true }) review: OwnReviewDto | null;
}

export class LinesToReviewDto {
  @ApiProperty({ type: [LineToReviewDto] }) items: LineToReviewDto[];
}

export class ReviewPageDto {
  @ApiProperty({ type: [ReviewOnShelfDto] }) items: ReviewOnShelfDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ShopReviewDto extends ReviewOnShelfDto {
  @ApiProperty() productSlug: string;
  @ApiProperty() productName: string;
  @ApiProperty({ type: String, nullable: true }) hiddenBecause: string | null;
  @ApiProperty() isReported: boolean;
}

export class ShopReviewPageDto {
  @ApiProperty({ type: [ShopReviewDto] }) items: ShopReviewDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class StarCountDto {
  @ApiProperty() stars: number;
  @ApiProperty() count: number;
}

export class ShopReviewsDto {
  @ApiProperty({ type: ScoreDto }) score: ScoreDto;
  @ApiProperty({ type: [StarCountDto], description: 'Five stars first' }) byStars: StarCountDto[];
  @ApiProperty({ description: 'Shown and without a reply' }) unanswered: number;
}

export class ReviewReportDto {
  @ApiProperty({ enum: REPORT_REASONS }) reason: ReportReason;
  @ApiProperty() note: string;
  @ApiProperty({ enum: ['visitor', 'seller'] }) by: 'visitor' | 'seller';
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ReviewCaseDto extends ShopReviewDto {
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerName: string;
  @ApiProperty({ enum: ['shown', 'hidden'] }) state: ReviewState;
  @ApiProperty({ type: [ReviewReportDto] }) reports: ReviewReportDto[];
}

export class ReviewCasePageDto {
  @ApiProperty({ type: [ReviewCaseDto] }) items: ReviewCaseDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
