import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, NotEquals, ValidateIf, ValidateNested } from 'class-validator';
import { type CertificateView, type Correction, CORRECTION_CODES, type ProductState, REVIEW_REASON_CODES, type ReviewReason } from '@etalase/catalogue';
import { PageQuery } from '../page-query';
import { CertificateDto, PhotoDto } from './product-views.dto';

const STATES = ['draft', 'in_review', 'live', 'hidden', 'archived'] as const satisfies readonly ProductState[];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class CertificateInput {
  @ApiProperty({ enum: ['pirt', 'halal', 'bpom'] }) @IsIn(['pirt', 'halal', 'bpom']) kind: CertificateView['kind'];
  @ApiProperty({ maxLength: 40 }) @IsString() @Length(1, 40) number: string;

  @ApiProperty({ type: String, nullable: true, example: '2029-12-31' })
  @ValidateIf((input: CertificateInput) => input.expiresOn !== null)
  @Matches(DATE, { message: 'Tanggal belum benar. Tulis seperti 2029-12-31.' })
  expiresOn: string | null;
}

export class VariantInput {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client.' }) @IsOptional() @IsUUID() id?: string;
  @ApiProperty({ minLength: 1, maxLength: 60, description: '`-` when there is nothing to choose.' }) @IsString() @Length(1, 60) name: string;
  @ApiProperty({ minimum: 100, maximum: 1_000_000_000 }) @IsInt() @Min(100) @Max(1_000_000_000) price: number;
  @ApiProperty({ minimum: 1, maximum: 100_000 }) @IsInt() @Min(1) @Max(100_000) weightGrams: number;
  @ApiProperty({ minimum: 0, maximum: 1_000_000 }) @IsInt() @Min(0) @Max(1_000_000) stock: number;
}

class ProductFields {
  @ApiProperty({ minLength: 3, maxLength: 120 }) @IsString() @Length(3, 120, { message: 'Nama produk 3 sampai 120 huruf.' }) name: string;
  @ApiProperty({ maxLength: 4000 }) @IsString() @MaxLength(4000) description: string;
  @ApiProperty({ maxLength: 80, example: 'kopi', description: 'Slug of a category of the second level.' }) @IsString() @Length(1, 80) category: string;
  @ApiProperty({ minLength: 1, maxLength: 20, example: 'bungkus' }) @IsString() @Length(1, 20) unit: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 10_000 }) @IsOptional() @IsInt() @Min(1) @Max(10_000) minimumOrder?: number;
  @ApiPropertyOptional({ minimum: 0, maximum: 90 }) @IsOptional() @IsInt() @Min(0) @Max(90) madeToOrderDays?: number;
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: 3650 }) @IsOptional() @IsInt() @Min(1) @Max(3650) shelfLifeDays?: number | null;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() isFresh?: boolean;

  @ApiPropertyOptional({ type: [CertificateInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => CertificateInput)
  certificates?: CertificateInput[];
}

export class CreateProductDto extends ProductFields {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client, so that sending twice makes one product.' }) @IsOptional() @IsUUID() id?: string;

  @ApiProperty({ type: [VariantInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => VariantInput)
  variants: VariantInput[];
}

export class ReviseProductDto extends PartialType(ProductFields) {}

export class VariantPriceDto {
  @ApiProperty({ minimum: 100, maximum: 1_000_000_000 }) @IsInt() @Min(100) @Max(1_000_000_000) price: number;
  @ApiPropertyOptional({ minimum: 1, maximum: 100_000 }) @IsOptional() @IsInt() @Min(1) @Max(100_000) weightGrams?: number;
}

export class StockAdjustmentDto {
  @ApiProperty({ minimum: -1_000_000, maximum: 1_000_000, description: 'Pieces up or down, not zero.' })
  @IsInt()
  @Min(-1_000_000)
  @Max(1_000_000)
  @NotEquals(0, { message: 'Tulis berapa yang bertambah atau berkurang.' })
  delta: number;

  @ApiPropertyOptional({ maxLength: 200, default: 'Diubah penjual' }) @IsOptional() @IsString() @Length(1, 200) reason?: string;
  @ApiPropertyOptional({ enum: CORRECTION_CODES, description: 'The count was not what it should be' }) @IsOptional() @IsIn(CORRECTION_CODES) why?: Correction;
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same change is done once.' }) @IsUUID() clientId: string;
}

class ReviewWordDto {
  @ApiProperty({ enum: ['approved', 'returned'] }) @IsIn(['approved', 'returned']) outcome: 'approved' | 'returned';
  @ApiPropertyOptional({ enum: REVIEW_REASON_CODES, isArray: true, maxItems: 5, description: 'What is wrong; their words go to the seller' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(REVIEW_REASON_CODES, { each: true })
  reasonCodes?: ReviewReason[];

  @ApiPropertyOptional({ maxLength: 500, description: 'Beside the codes, in own words' }) @IsOptional() @IsString() @MaxLength(500) reason?: string;
}

export class ReviewDto extends ReviewWordDto {
  @ApiPropertyOptional({ maxLength: 80, description: 'What was looked at: refused when the seller has changed it since' }) @IsOptional() @IsString() @MaxLength(80) version?: string;
}

export class ReviewedItemDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() productId: string;
  @ApiProperty({ maxLength: 80 }) @IsString() @Length(1, 80) version: string;
}

export class ReviewManyProductsDto extends ReviewWordDto {
  @ApiProperty({ type: [ReviewedItemDto], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih sedikitnya satu produk.' })
  @ArrayMaxSize(50, { message: 'Paling banyak 50 produk sekaligus.' })
  @ArrayUnique((item: ReviewedItemDto) => item.productId, { message: 'Satu produk cukup dipilih sekali.' })
  @ValidateNested({ each: true })
  @Type(() => ReviewedItemDto)
  items: ReviewedItemDto[];
}

export class ReviewRefusalDto {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ReviewOutcomeDto {
  @ApiProperty({ format: 'uuid' }) productId: string;
  @ApiProperty({ type: ReviewRefusalDto, nullable: true, description: 'Why nothing was decided' }) refused: ReviewRefusalDto | null;
}

export class ReviewOutcomesDto {
  @ApiProperty({ type: [ReviewOutcomeDto] }) items: ReviewOutcomeDto[];
}

export class ReviewReasonDto {
  @ApiProperty({ enum: REVIEW_REASON_CODES }) code: ReviewReason;
  @ApiProperty({ description: 'As the seller reads it; empty where only own words say it' }) words: string;
}

export class ReviewReasonsDto {
  @ApiProperty({ type: [ReviewReasonDto] }) items: ReviewReasonDto[];
}

export class SellerProductsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES }) @IsOptional() @IsIn(STATES) state?: ProductState;
}

export class SellerLotDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '2026-12-03', description: 'The last good day' }) bestBefore: string;
  @ApiProperty() quantity: number;
  @ApiProperty({ description: 'Past its date: off the shelf, still lying there' }) spoiled: number;
}

export class SellerVariantDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Whole rupiah.' }) price: number;
  @ApiProperty() weightGrams: number;
  @ApiProperty() onHand: number;
  @ApiProperty({ description: 'Promised to open orders.' }) held: number;
  @ApiProperty() available: number;
  @ApiProperty({ description: 'From here on the seller is told that it runs low' }) lowStockAt: number;
  @ApiProperty({ type: [SellerLotDto], description: 'Pieces with a date, the nearest first' }) lots: SellerLotDto[];
}

export class WaitingChangesDto {
  @ApiPropertyOptional() name?: string;
  @ApiPropertyOptional() description?: string;
  @ApiPropertyOptional({ type: [PhotoDto] }) photos?: PhotoDto[];
  @ApiPropertyOptional({ type: [CertificateDto] }) certificates?: CertificateDto[];
}

export class SellerProductDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty() description: string;
  @ApiProperty() category: string;
  @ApiProperty() unit: string;
  @ApiProperty() minimumOrder: number;
  @ApiProperty() madeToOrderDays: number;
  @ApiProperty({ type: Number, nullable: true }) shelfLifeDays: number | null;
  @ApiProperty() isFresh: boolean;
  @ApiProperty({ type: [PhotoDto] }) photos: PhotoDto[];
  @ApiProperty({ type: [CertificateDto] }) certificates: CertificateDto[];
  @ApiProperty({ enum: STATES }) state: ProductState;
  @ApiProperty({ type: String, nullable: true }) returnReason: string | null;
  @ApiProperty({ type: WaitingChangesDto, nullable: true, description: 'Edit of a live product that waits to be looked at.' }) waiting: WaitingChangesDto | null;
  @ApiProperty() soldCount: number;
  @ApiProperty({ type: [SellerVariantDto] }) variants: SellerVariantDto[];
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

export class SellerProductsDto {
  @ApiProperty({ type: [SellerProductDto] }) items: SellerProductDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ProductInReviewDto {
  @ApiProperty({ format: 'uuid' }) productId: string;
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerName: string;
  @ApiProperty({ format: 'date-time' }) submittedAt: string;
  @ApiProperty({ description: 'Goes back with the decision' }) version: string;
  @ApiProperty({ description: 'First time on the shelf, else an edit of a live product.' }) isNew: boolean;
  @ApiProperty({ type: SellerProductDto }) product: SellerProductDto;
}

export class ProductsInReviewDto {
  @ApiProperty({ type: [ProductInReviewDto] }) items: ProductInReviewDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class CreatedProductDto {
  @ApiProperty({ format: 'uuid' }) productId: string;
  @ApiProperty() slug: string;
}

export class WaitingDto {
  @ApiProperty({ description: 'A part of the change waits for review.' }) isWaiting: boolean;
}

export class AddedPhotoDto extends WaitingDto {
  @ApiProperty({ type: PhotoDto }) photo: PhotoDto;
}

export class AddedVariantDto {
  @ApiProperty({ format: 'uuid' }) variantId: string;
}

export class StockDto {
  @ApiProperty() onHand: number;
  @ApiProperty() available: number;
}
