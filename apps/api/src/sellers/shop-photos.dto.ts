import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PHOTO_PLACES, PHOTO_REASON_CODES, type PhotoPlace, type PhotoReason } from '@etalase/sellers';

export class ShopParams {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerId: string;
}

export class ShopPhotoParams extends ShopParams {
  /** `front`: wide, above the shop's page. `sign`: square, beside its name. */
  @ApiProperty({ enum: PHOTO_PLACES })
  @IsString()
  place: string;
}

export class WaitingPhotoDto {
  @ApiProperty() hash: string;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class ReturnedPhotoDto {
  @ApiProperty() hash: string;
  @ApiProperty({ description: 'What is wrong and what to do' }) reason: string;
}

export class ShopPhotoDto {
  @ApiProperty({ enum: PHOTO_PLACES }) place: PhotoPlace;
  @ApiProperty({ type: String, nullable: true, description: 'What people see' }) shown: string | null;
  @ApiProperty({ type: WaitingPhotoDto, nullable: true }) waiting: WaitingPhotoDto | null;
  @ApiProperty({ type: ReturnedPhotoDto, nullable: true }) returned: ReturnedPhotoDto | null;
}

export class ShopPhotosDto {
  @ApiProperty({ type: [ShopPhotoDto] }) items: ShopPhotoDto[];
}

export class ShopPhotoInReviewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerName: string;
  @ApiProperty({ description: 'Village, district and regency of the shop' }) where: string;
  @ApiProperty({ enum: PHOTO_PLACES }) place: PhotoPlace;
  @ApiProperty() hash: string;
  @ApiProperty({ type: String, nullable: true, description: 'What people see there now' }) shown: string | null;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class ShopPhotosInReviewDto {
  @ApiProperty({ type: [ShopPhotoInReviewDto] }) items: ShopPhotoInReviewDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ShopPhotoReasonDto {
  @ApiProperty({ enum: PHOTO_REASON_CODES }) code: PhotoReason;
  @ApiProperty({ description: 'As the seller reads it; empty where only own words say it' }) words: string;
}

export class ShopPhotoReasonsDto {
  @ApiProperty({ type: [ShopPhotoReasonDto] }) items: ShopPhotoReasonDto[];
}

export class DecideShopPhotosDto {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih sedikitnya satu foto.' })
  @ArrayMaxSize(50, { message: 'Paling banyak 50 foto sekaligus.' })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  photoIds: string[];

  @ApiProperty({ enum: ['approved', 'returned'] }) @IsIn(['approved', 'returned']) outcome: 'approved' | 'returned';

  @ApiPropertyOptional({ enum: PHOTO_REASON_CODES, isArray: true, maxItems: 5, description: 'What is wrong; their words go to the seller' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(PHOTO_REASON_CODES, { each: true })
  reasonCodes?: PhotoReason[];

  @ApiPropertyOptional({ maxLength: 500, description: 'Beside the codes, in own words' }) @IsOptional() @IsString() @MaxLength(500, { message: 'Alasan paling panjang 500 huruf.' }) reason?: string;
}

export class ShopPhotoRefusalDto {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ShopPhotoOutcomeDto {
  @ApiProperty({ format: 'uuid' }) photoId: string;
  @ApiProperty({ type: ShopPhotoRefusalDto, nullable: true, description: 'Why nothing was decided' }) refused: ShopPhotoRefusalDto | null;
}

export class ShopPhotoOutcomesDto {
  @ApiProperty({ type: [ShopPhotoOutcomeDto] }) items: ShopPhotoOutcomeDto[];
}
