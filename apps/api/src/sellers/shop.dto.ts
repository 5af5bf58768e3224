import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { PayoutAccount, SellerState, ShopMember } from '@etalase/sellers';

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NAME_LENGTH = { message: 'Nama toko 3 sampai 80 huruf.' };

export class OpenShopDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client, so that sending twice opens one shop.' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiProperty({ minLength: 3, maxLength: 80 })
  @IsString()
  @Length(3, 80, NAME_LENGTH)
  name: string;

  @ApiProperty({ example: '18.04.11.2003' })
  @Matches(VILLAGE, { message: 'Pilih desa dari daftar.' })
  villageCode: string;

  @ApiProperty({ maxLength: 25, example: '0812-3456-7890' })
  @IsString()
  @MaxLength(25)
  phone: string;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  story?: string;

  @ApiPropertyOptional({ maxLength: 120, example: 'Senin–Sabtu 08.00–16.00' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  openHours?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  isMadeByWomen?: boolean;

  @ApiPropertyOptional({ type: [String], maxItems: 20, description: 'Slugs of the kinds of goods it makes.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: 'Pilih jenis produk dari daftar.' })
  categories?: string[];
}

/** Any of it anew; the village only before the shop is submitted. */
export class ReviseShopDto extends PartialType(OmitType(OpenShopDto, ['id'] as const)) {}

export class ShopOpeningDto {
  @ApiProperty() @IsBoolean() isOpen: boolean;

  @ApiPropertyOptional({ example: '2026-12-01', description: 'First day it sells again.' })
  @IsOptional()
  @Matches(DATE, { message: 'Tanggal belum benar. Tulis seperti 2026-11-24.' })
  holidayUntil?: string;
}

export class PayoutAccountDto {
  @ApiProperty({ enum: ['bank', 'ewallet'] }) @IsIn(['bank', 'ewallet']) kind: PayoutAccount['kind'];
  @ApiProperty({ minLength: 2, maxLength: 30, example: 'bri' }) @IsString() @Length(2, 30) provider: string;
  @ApiProperty({ maxLength: 30 }) @IsString() @MaxLength(30) number: string;
  @ApiProperty({ minLength: 2, maxLength: 80 }) @IsString() @Length(2, 80, { message: 'Tulis nama pemilik rekening.' }) holderName: string;
}

export class AddStaffDto {
  @ApiProperty({ maxLength: 25 }) @IsString() @MaxLength(25) phone: string;

  @ApiPropertyOptional({ minLength: 2, maxLength: 80 })
  @IsOptional()
  @IsString()
  @Length(2, 80, { message: 'Tulis namanya, 2 sampai 80 huruf.' })
  name?: string;
}

export class FieldReasonDto {
  @ApiProperty({ maxLength: 40, example: 'story' }) @IsString() @Length(1, 40) field: string;
  @ApiProperty({ maxLength: 300 }) @IsString() @Length(1, 300) reason: string;
}

export class ReasonDto {
  @ApiProperty({ minLength: 3, maxLength: 300 }) @IsString() @Length(3, 300, { message: 'Tulis alasannya.' }) reason: string;
}

export class ShopDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() slug: string;
  @ApiProperty() name: string;
  @ApiProperty() story: string;
  @ApiProperty() villageCode: string;
  @ApiProperty({ example: '+6281234567890' }) phone: string;
  @ApiProperty({ enum: ['draft', 'submitted', 'returned', 'verified', 'active', 'holiday', 'suspended', 'closed'] }) state: SellerState;
  @ApiProperty() isOpen: boolean;
  @ApiProperty({ type: String, nullable: true }) holidayUntil: string | null;
  @ApiProperty() openHours: string;
  @ApiProperty() isMadeByWomen: boolean;
  @ApiProperty({ type: String, nullable: true }) logoHash: string | null;
  @ApiProperty({ type: String, nullable: true }) bannerHash: string | null;
  @ApiProperty({ type: [String] }) categories: string[];
  @ApiProperty({ minimum: -1, maximum: 3, description: 'Step of the ladder it stands on now.' }) ladderStep: number;
  @ApiProperty() acceptsOnlinePayment: boolean;
  @ApiProperty({ enum: ['rail', 'on_the_spot'], nullable: true, description: 'How its goods are paid here; null: bought by talking' }) paidBy: 'rail' | 'on_the_spot' | null;
}

export class ShopFileDto extends ShopDto {
  @ApiProperty({ type: String, nullable: true, example: 'BRI ••••4321 a.n. S***' }) payoutMasked: string | null;
  @ApiProperty({ type: [FieldReasonDto] }) returnReasons: FieldReasonDto[];
  @ApiProperty({ type: String, nullable: true }) suspendedReason: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) submittedAt: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) verifiedAt: string | null;
}

export class ShopsDto {
  @ApiProperty({ type: [ShopDto] }) items: ShopDto[];
}

export class OpenedShopDto {
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() slug: string;
}

export class MemberDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Masked.' }) phone: string | null;
  @ApiProperty({ enum: ['owner', 'staff'] }) role: ShopMember['role'];
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class MembersDto {
  @ApiProperty({ type: [MemberDto] }) items: MemberDto[];
}

export class AddedStaffDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
}
