import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** Every act carries an id made by the client: sent again after a lost answer it happens once. */
export class SellerActDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() clientId: string;
}

export class ShipDto extends SellerActDto {
  @ApiPropertyOptional({ maxLength: 50, description: 'Left out, with `resi`, where the seller brings the goods' }) @IsOptional() @IsString() @MaxLength(100) courier?: string;
  @ApiPropertyOptional({ maxLength: 40 }) @IsOptional() @IsString() @MaxLength(100) resi?: string;
}

/** As a form: with a photo of the receipt. */
export class ShipFormDto extends ShipDto {
  @ApiPropertyOptional({ type: 'string', format: 'binary' }) photo?: unknown;
}

export class HandoverDto extends SellerActDto {
  @ApiProperty({ example: '012345' }) @IsString() @Matches(/^\d{6}$/, { message: 'Tulis 6 angka kode dari pembeli.' }) code: string;
}

export class DeliveryFailedDto extends SellerActDto {
  @ApiPropertyOptional({ minLength: 5, maxLength: 300 }) @IsOptional() @IsString() @MaxLength(1_000) reason?: string;
}

export class CancelSellerOrderDto extends SellerActDto {
  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Told to the shopper' }) @IsString() @MaxLength(1_000) reason: string;

  @ApiPropertyOptional({ default: false, description: 'The goods are gone and do not go back on sale' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  isSoldOut?: boolean;
}

export class AnswerComplaintDto extends SellerActDto {
  @ApiPropertyOptional({ minLength: 10, maxLength: 1_000, description: 'Left out where only photos are added' }) @IsOptional() @IsString() @MaxLength(5_000) text?: string;
}

/** As a form: with up to five photos. */
export class AnswerComplaintFormDto extends AnswerComplaintDto {
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 5 }) photos?: unknown;
}
