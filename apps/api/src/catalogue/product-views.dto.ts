import { ApiProperty } from '@nestjs/swagger';
import type { CertificateView, ProductState, Suggestion } from '@etalase/catalogue';

export class PhotoDto {
  @ApiProperty({ description: 'Files: /foto/<hash>-<320|640|1080>.<avif|webp|jpg>' }) hash: string;
  @ApiProperty({ description: 'Pixels of the largest file.' }) width: number;
  @ApiProperty() height: number;
  @ApiProperty() alt: string;
}

export class ScoreDto {
  @ApiProperty() count: number;
  @ApiProperty({ type: Number, nullable: true, example: 4.7, description: '1 to 5 in tenths; `null` below three reviews.' }) mean: number | null;
}

export class ReviewReplyDto {
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ReviewOnShelfDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ minimum: 1, maximum: 5 }) stars: number;
  @ApiProperty({ description: 'Empty: stars alone.' }) text: string;
  @ApiProperty({ example: 'Siti A.' }) name: string;
  @ApiProperty({ description: 'As sold; `-` for a product without a choice.' }) variant: string;
  @ApiProperty({ type: [PhotoDto] }) photos: PhotoDto[];
  @ApiProperty({ format: 'date-time' }) writtenAt: string;
  @ApiProperty() isEdited: boolean;
  @ApiProperty({ type: ReviewReplyDto, nullable: true }) reply: ReviewReplyDto | null;
}

export class ReviewsOnShelfDto extends ScoreDto {
  @ApiProperty({ type: [ReviewOnShelfDto], description: 'At most three.' }) newest: ReviewOnShelfDto[];
}

export class ProductCardDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Lowest price of its variants, whole rupiah.' }) priceFrom: number;
  @ApiProperty() hasManyPrices: boolean;
  @ApiProperty() unit: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() sellerName: string;
  @ApiProperty() villageCode: string;
  @ApiProperty({ example: 'Desa Sekincau' }) villageName: string;
  @ApiProperty({ example: 'Kab. Lampung Barat' }) regencyName: string;
  @ApiProperty() isInStock: boolean;
  @ApiProperty() isHalal: boolean;
  @ApiProperty() isMadeByWomen: boolean;
  @ApiProperty({ type: ScoreDto, nullable: true }) score: ScoreDto | null;
  @ApiProperty() soldCount: number;
}

export class FacetCountDto {
  @ApiProperty() value: string;
  @ApiProperty() label: string;
  @ApiProperty() count: number;
}

export class FacetsDto {
  @ApiProperty({ type: [FacetCountDto] }) category: FacetCountDto[];
  @ApiProperty({ type: [FacetCountDto] }) regency: FacetCountDto[];
  @ApiProperty() halal: number;
  @ApiProperty() madeByWomen: number;
  @ApiProperty() inStock: number;
}

export class ProductPageOfCardsDto {
  @ApiProperty({ type: [ProductCardDto] }) items: ProductCardDto[];
  @ApiProperty() total: number;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SearchResultDto extends ProductPageOfCardsDto {
  @ApiProperty({ type: FacetsDto }) facets: FacetsDto;
  @ApiProperty({ type: [String], description: 'Nearest words of the catalogue when nothing was found.' }) nearestWords: string[];
}

export class SuggestionDto {
  @ApiProperty({ enum: ['product', 'category', 'village', 'word'] }) kind: Suggestion['kind'];
  @ApiProperty() label: string;
  @ApiProperty({ example: '/produk/kopi-robusta-sekincau' }) href: string;
}

export class SuggestionsDto {
  @ApiProperty({ type: [SuggestionDto] }) items: SuggestionDto[];
}

export class TwoLanguagesDto {
  @ApiProperty() id: string;
  @ApiProperty() en: string;
}

export class CategoryDto {
  @ApiProperty() slug: string;
  @ApiProperty({ type: TwoLanguagesDto }) name: TwoLanguagesDto;
  @ApiProperty() icon: string;
  @ApiProperty({ type: String, nullable: true }) parentSlug: string | null;
}

export class CategoryWithChildrenDto extends CategoryDto {
  @ApiProperty({ type: [CategoryDto] }) children: CategoryDto[];
}

export class CategoriesDto {
  @ApiProperty({ type: [CategoryWithChildrenDto] }) items: CategoryWithChildrenDto[];
}

export class VariantDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: '`-` for the only variant of a product without a choice.' }) name: string;
  @ApiProperty({ description: 'Whole rupiah.' }) price: number;
  @ApiProperty() weightGrams: number;
  @ApiProperty() available: number;
}

export class CertificateDto {
  @ApiProperty({ enum: ['pirt', 'halal', 'bpom'] }) kind: CertificateView['kind'];
  @ApiProperty({ example: '2061801010123-29' }) number: string;
  @ApiProperty({ type: String, nullable: true, example: '2029-12-31' }) expiresOn: string | null;
}

export class ProductSellerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: '+6281200000001' }) phone: string;
  @ApiProperty() isOpen: boolean;
  @ApiProperty({ type: String, nullable: true }) holidayUntil: string | null;
  @ApiProperty({ description: 'Else it is bought by talking to the seller.' }) acceptsOnlinePayment: boolean;
  @ApiProperty({ enum: ['rail', 'on_the_spot'], nullable: true, description: 'How its goods are paid here; null: bought by talking' }) paidBy: 'rail' | 'on_the_spot' | null;
}

export class ProductPageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty() description: string;
  @ApiProperty({ enum: ['draft', 'in_review', 'live', 'hidden', 'archived'] }) state: ProductState;
  @ApiProperty({ type: CategoryDto }) category: CategoryDto;
  @ApiProperty() unit: string;
  @ApiProperty() minimumOrder: number;
  @ApiProperty() madeToOrderDays: number;
  @ApiProperty({ type: Number, nullable: true }) shelfLifeDays: number | null;
  @ApiProperty() isFresh: boolean;
  @ApiProperty({ type: [VariantDto] }) variants: VariantDto[];
  @ApiProperty({ type: [PhotoDto] }) photos: PhotoDto[];
  @ApiProperty({ type: [CertificateDto] }) certificates: CertificateDto[];
  @ApiProperty() soldCount: number;
  @ApiProperty() isMadeByWomen: boolean;
  @ApiProperty({ type: ReviewsOnShelfDto, nullable: true }) reviews: ReviewsOnShelfDto | null;
  @ApiProperty({ type: ProductSellerDto }) seller: ProductSellerDto;
  @ApiProperty() villageCode: string;
  @ApiProperty() villageName: string;
  @ApiProperty() districtName: string;
  @ApiProperty() regencyCode: string;
  @ApiProperty() regencyName: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}
