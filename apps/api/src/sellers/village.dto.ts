import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { SellerState } from '@etalase/sellers';
import { OpenShopDto } from './shop.dto';

export class AskAssistanceDto {
  @ApiProperty({ maxLength: 25, example: '0812-3456-7890', description: 'Of the seller; the code goes there.' })
  @IsString()
  @Length(1, 25, { message: 'Tulis nomor HP penjual.' })
  phone: string;
}

export class ConsentTextDto {
  @ApiProperty() version: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: [String], description: 'To be read aloud.' }) sentences: string[];
}

export class AssistanceAskedDto {
  @ApiProperty({ type: ConsentTextDto }) text: ConsentTextDto;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ format: 'date-time' }) resendAfter: string;
}

export class GiveAssistanceDto extends AskAssistanceDto {
  @ApiProperty({ example: '123456' }) @IsString() @Matches(/^\d{6}$/, { message: 'Kode terdiri dari 6 angka.' }) code: string;
  @ApiProperty({ maxLength: 40, description: 'Version of the text that was read aloud.' }) @IsString() @Length(1, 40) textVersion: string;
  @ApiPropertyOptional({ maxLength: 80 }) @IsOptional() @IsString() @MaxLength(80) name?: string;
}

export class AssistanceGivenDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ format: 'uuid' }) mandateId: string;
}

/** Village and phone come from the consent. */
export class OpenAssistedShopDto extends OmitType(OpenShopDto, ['villageCode', 'phone'] as const) {}

export class VillageSellerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() slug: string;
  @ApiProperty({ enum: ['draft', 'submitted', 'verified', 'returned', 'active', 'holiday', 'suspended', 'closed'] }) state: SellerState;
  @ApiProperty({ minimum: -1, maximum: 3 }) ladderStep: number;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Masked.' }) ownerPhone: string | null;
  @ApiProperty({ description: 'The caller may work in this shop now, with `x-on-behalf-of`.' }) isAssisted: boolean;
}

export class VillageSellersDto {
  @ApiProperty({ type: [VillageSellerDto] }) items: VillageSellerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
