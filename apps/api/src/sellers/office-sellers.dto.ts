import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { REASONS, REQUIREMENT_KINDS, type RequirementKind, SELLER_STATES, type SellerState } from '@etalase/sellers';
import { PageQuery } from '../page-query';

export const SELLER_REVIEW_REASONS = REASONS.map(({ code, words, kinds }) => ({ code, words, kinds: [...kinds] }));
const CODES = SELLER_REVIEW_REASONS.map(({ code }) => code);

export class FindShopsQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 80, description: 'A part of the name' }) @IsOptional() @IsString() @MaxLength(80) q?: string;
  @ApiPropertyOptional({ enum: SELLER_STATES }) @IsOptional() @IsIn(SELLER_STATES) state?: SellerState;
}

export class FoundShopDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty() villageCode: string;
  @ApiProperty({ example: 'Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat' }) place: string;
  @ApiProperty({ enum: SELLER_STATES }) state: SellerState;
}

export class FoundShopsDto {
  @ApiProperty({ type: [FoundShopDto] }) items: FoundShopDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SeenShopDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerId: string;
  @ApiProperty({ maxLength: 40, description: 'Of what was seen waiting' }) @IsString() @Length(1, 40) version: string;
}

export class ReviewManyDto {
  @ApiProperty({ type: [SeenShopDto], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih sedikitnya satu toko.' })
  @ArrayMaxSize(50, { message: 'Paling banyak 50 toko sekaligus.' })
  @ArrayUnique((item: SeenShopDto) => item.sellerId, { message: 'Satu toko cukup dipilih sekali.' })
  @ValidateNested({ each: true })
  @Type(() => SeenShopDto)
  items: SeenShopDto[];

  @ApiProperty({ enum: ['accepted', 'returned'] }) @IsIn(['accepted', 'returned']) outcome: 'accepted' | 'returned';
  @ApiPropertyOptional({ maxLength: 60, example: 'identity.ktp', description: 'The one part that is decided; left out, all that waits is accepted' }) @IsOptional() @IsString() @Length(1, 60) key?: string;
  @ApiPropertyOptional({ enum: CODES }) @IsOptional() @IsIn(CODES) reasonCode?: string;
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) reason?: string;
}

export class ShopRefusalDto {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ShopOutcomeDto {
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty({ type: ShopRefusalDto, nullable: true, description: 'Why nothing was decided there' }) refused: ShopRefusalDto | null;
}

export class ShopOutcomesDto {
  @ApiProperty({ type: [ShopOutcomeDto] }) items: ShopOutcomeDto[];
}

export class ReviewOfManyReasonDto {
  @ApiProperty({ enum: CODES }) code: string;
  @ApiProperty({ description: 'As the seller reads it; empty where only own words say it' }) words: string;
  @ApiProperty({ enum: REQUIREMENT_KINDS, isArray: true, description: 'Kinds of requirement it fits' }) kinds: RequirementKind[];
}

export class ReviewOfManyReasonsDto {
  @ApiProperty({ type: [ReviewOfManyReasonDto] }) items: ReviewOfManyReasonDto[];
}

export class ResumptionDto {
  @ApiPropertyOptional({ maxLength: 500, description: 'What the seller is told with it' }) @IsOptional() @IsString() @MaxLength(500) answer?: string;
}
