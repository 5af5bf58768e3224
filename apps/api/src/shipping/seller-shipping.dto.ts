import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsObject, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { rupiah } from '@etalase/kernel';
import type { SellerDelivery, SellerShippingView } from '@etalase/shipping';

export class PickupDto {
  @ApiProperty({ minLength: 5, maxLength: 300 }) @IsString() @Length(5, 300) address: string;
  @ApiProperty({ minLength: 3, maxLength: 120, example: 'Senin–Sabtu 08.00–16.00' }) @IsString() @Length(3, 120) hours: string;
}

export class PickupPointDto {
  @ApiPropertyOptional({ type: PickupDto, nullable: true, description: '`null` closes the pick-up point' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PickupDto)
  pickup: PickupDto | null = null;

  @ApiPropertyOptional({ description: 'Whether parcels are handed to couriers; left out it stays as it is' })
  @IsOptional()
  @IsBoolean()
  usesCouriers?: boolean;
}

export class OwnDeliveryDto {
  @ApiProperty({ example: '18.01.04', description: 'Kemendagri code of the district' }) @IsString() @Matches(/^\d{2}\.\d{2}\.\d{2}$/) districtCode: string;
  @ApiProperty({ minimum: 0, maximum: 5_000_000 }) @IsInt() @Min(0) @Max(5_000_000) priceRupiah: number;
  @ApiProperty({ minimum: 0, maximum: 60 }) @IsInt() @Min(0) @Max(60) etaMinDays: number;
  @ApiProperty({ minimum: 0, maximum: 60 }) @IsInt() @Min(0) @Max(60) etaMaxDays: number;
}

export class DeliveriesDto {
  @ApiProperty({ type: [OwnDeliveryDto], maxItems: 300 })
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => OwnDeliveryDto)
  deliveries: OwnDeliveryDto[];

  static toDeliveries({ deliveries }: DeliveriesDto): SellerDelivery[] {
    return deliveries.map(({ priceRupiah, ...delivery }) => ({ ...delivery, price: rupiah(priceRupiah) }));
  }
}

export class SellerShippingDto {
  @ApiProperty({ type: PickupDto, nullable: true }) pickup: PickupDto | null;
  @ApiProperty() usesCouriers: boolean;
  @ApiProperty({ type: [OwnDeliveryDto] }) deliveries: OwnDeliveryDto[];

  static of({ deliveries, ...view }: SellerShippingView): SellerShippingDto {
    return { ...view, deliveries: deliveries.map(({ price, ...delivery }) => ({ ...delivery, priceRupiah: price })) };
  }
}
