import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Locale } from '@etalase/kernel';
import type { PlacedOrder } from '@etalase/orders';

export class RecipientDto {
  @ApiProperty({ minLength: 2, maxLength: 50 }) @IsString() @MaxLength(200) name: string;
  @ApiProperty({ example: '0812-3456-7890' }) @IsString() @MaxLength(40) phone: string;
  @ApiProperty({ example: '18.71.01.1001' }) @IsString() @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, { message: 'Pilih desa atau kelurahan tujuan dari daftar.' }) villageCode: string;
  @ApiProperty({ minLength: 10, maxLength: 200 }) @IsString() @MaxLength(1_000) address: string;
  @ApiPropertyOptional({ maxLength: 120 }) @IsOptional() @IsString() @MaxLength(500) landmark?: string;
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @IsString() @MaxLength(1_000) note?: string;
}

export class ShippingChoiceDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerId: string;
  @ApiProperty({ description: 'Of GET /api/checkout; refused when its price or place is no longer true' }) @IsString() @Length(8, 64) quoteId: string;
}

export class PlaceOrderDto {
  @ApiProperty({ type: RecipientDto }) @IsObject() @ValidateNested() @Type(() => RecipientDto) recipient: RecipientDto;

  @ApiProperty({ type: [ShippingChoiceDto], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ShippingChoiceDto)
  shipping: ShippingChoiceDto[];

  @ApiPropertyOptional({ enum: ['id', 'en'], default: 'id', description: 'Language of the messages about this order' })
  @IsOptional()
  @IsIn(['id', 'en'])
  locale: Locale = 'id';
}

export class PlacedOrderDto {
  @ApiProperty({ format: 'uuid' }) orderId: string;
  @ApiProperty({ example: 'K7M4PQ' }) number: string;
  @ApiProperty({ description: 'Unguessable; whoever has it may see, pay and cancel the order' }) token: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when everything is paid on the spot' }) paymentIntentId: string | null;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ format: 'date-time' }) payBy: string;

  static of({ total, ...placed }: PlacedOrder): PlacedOrderDto {
    return { ...placed, totalRupiah: total };
  }
}
