import { Type } from 'class-transformer';
import { type Correction, CORRECTION_CODES } from '@etalase/catalogue';
import { PHOTO_PLACES, type PhotoPlace } from '@etalase/sellers';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, NotEquals, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../moment';
import { MissingItems } from '../orders/shortage.dto';
import { CreateProductDto, ReviseProductDto } from '../catalogue/seller-products.dto';

// Bodies of commands as phones keep them. A phone may send one weeks after it was made: fields are added, never renamed.

export class OrderRef {
  @IsUUID() orderId: string;
}

export class ShipPayload extends OrderRef {
  @IsOptional() @IsString() @MaxLength(100) courier?: string;
  @IsOptional() @IsString() @MaxLength(100) resi?: string;
  /** Finished upload. */
  @IsOptional() @IsUUID() photo?: string;
}

export class HandoverPayload extends OrderRef {
  @IsString() @Matches(/^\d{6}$/, { message: 'Tulis 6 angka kode dari pembeli.' }) code: string;
}

export class FailedPayload extends OrderRef {
  @IsOptional() @IsString() @MaxLength(1_000) reason?: string;
}

export class CancelPayload extends OrderRef {
  @IsString() @MaxLength(1_000) reason: string;
  @IsOptional() @IsBoolean() isSoldOut?: boolean;
}

export class AnswerPayload extends OrderRef {
  @IsOptional() @IsString() @MaxLength(5_000) text?: string;
  /** Finished upload; more of them follow in commands of their own. */
  @IsOptional() @IsUUID() photo?: string;
}

/** Pieces that cannot be sent. */
export class ShortPayload extends MissingItems {
  @IsUUID() orderId: string;
}

export class StockPayload {
  @IsUUID() variantId: string;
  @IsInt() @Min(-1_000_000) @Max(1_000_000) @NotEquals(0) delta: number;
  /** The count was not what the app thought; left out, the thumb counted. */
  @IsOptional() @IsIn(CORRECTION_CODES) why?: Correction;
}

export class LowStockPayload {
  @IsUUID() variantId: string;
  @IsInt() @Min(0) @Max(100_000) lowStockAt: number;
}

export class LotPayload {
  @IsUUID() variantId: string;
  @IsDay() bestBefore: string;
  @IsInt() @Min(1) @Max(1_000_000) quantity: number;
  /** Goods that have just come, or a date for pieces that were counted before. */
  @IsBoolean() isNew: boolean;
}

export class LotRef {
  @IsUUID() lotId: string;
}

export class LotDatePayload extends LotRef {
  @IsDay() bestBefore: string;
}

export class PricePayload {
  @IsUUID() variantId: string;
  @IsInt() @Min(100) @Max(1_000_000_000) price: number;
}

export class ProductRef {
  @IsUUID() productId: string;
}

export class CreateProductPayload {
  @IsDefined() @ValidateNested() @Type(() => CreateProductDto) product: CreateProductDto;
}

/** Words as the person saw them when the edit began: what somebody else has changed since is not overwritten. */
export class SeenWords {
  @IsOptional() @IsString() @MaxLength(120) name?: string;
  @IsOptional() @IsString() @MaxLength(4000) description?: string;
}

export class ReviseProductPayload extends ProductRef {
  @IsDefined() @ValidateNested() @Type(() => ReviseProductDto) change: ReviseProductDto;
  @IsDefined() @ValidateNested() @Type(() => SeenWords) seen: SeenWords;
}

export class PhotoPayload extends ProductRef {
  /** Finished upload. */
  @IsUUID() photo: string;
}

export class ReviseShopPayload {
  @IsOptional() @IsString() @Length(3, 80, { message: 'Nama toko 3 sampai 80 huruf.' }) name?: string;
  @IsOptional() @IsString() @MaxLength(2000) story?: string;
  @IsOptional() @IsString() @MaxLength(120) openHours?: string;
}

export class OpeningPayload {
  @IsBoolean() isOpen: boolean;
  @ValidateIf((payload: OpeningPayload) => payload.holidayUntil != null) @IsDay() holidayUntil?: string | null;
}

export class PhotoPlaceRef {
  @IsIn(PHOTO_PLACES) place: PhotoPlace;
}

export class ShopPhotoPayload extends PhotoPlaceRef {
  /** Finished upload. */
  @IsUUID() photo: string;
}

const PLACE_ADDRESS = { message: 'Tulis alamat tempat ambil, 5 sampai 300 huruf.' };
const PLACE_HOURS = { message: 'Tulis jam ambil, 3 sampai 120 huruf.' };

export class PickupPayload {
  @IsString() @Length(5, 300, PLACE_ADDRESS) address: string;
  @IsString() @Length(3, 120, PLACE_HOURS) hours: string;
}

export class CouriersPayload {
  @IsBoolean() usesCouriers: boolean;
}

export class DistrictRef {
  @IsString() @Matches(/^\d{2}\.\d{2}\.\d{2}$/, { message: 'Pilih kecamatan dari daftar.' }) districtCode: string;
}

export class DeliverPayload extends DistrictRef {
  @IsInt() @Min(0) @Max(5_000_000, { message: 'Ongkos antar paling besar Rp5.000.000.' }) priceRupiah: number;
  @IsInt() @Min(0) @Max(60) etaMinDays: number;
  @IsInt() @Min(0) @Max(60) etaMaxDays: number;
}

export class MessageRef {
  @IsUUID() messageId: string;
}

export class RenamePayload {
  @IsString() @Length(2, 80, { message: 'Tulis nama Anda, 2 sampai 80 huruf.' }) name: string;
}

