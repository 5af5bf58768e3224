import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Outcome } from '@etalase/sync';
import { SellerProductDto } from '../catalogue/seller-products.dto';
import { StockMoveDto } from '../catalogue/stock-moves.dto';
import { IsMoment } from '../moment';
import { SellerWorkOrderDto } from '../orders/seller-order.dto';
import { ShopMoneyDto, ShopMoneyLineDto } from '../payments/shop-money.dto';
import { ShopDto } from '../sellers/shop.dto';

export const MOST_COMMANDS = 50;
export const MOST_SHOPS = 40;

export class PhoneCommandDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() clientId: string;
  @ApiProperty({ description: 'Counts up on the device' }) @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) sequence: number;
  @ApiProperty({ example: 'order.accept' }) @IsString() @Length(1, 40) @Matches(/^[\w.-]*$/) kind: string;
  @ApiProperty({ description: 'What it is about; later commands on the same subject wait for it', maxLength: 80 }) @IsString() @Length(1, 80) subject: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() shopId?: string;
  @ApiProperty({ format: 'date-time', description: 'By the phone’s clock' }) @IsMoment() occurredAt: string;
  @ApiPropertyOptional({ maxLength: 100, description: 'What the phone saw when the person decided' }) @IsOptional() @IsString() @MaxLength(100) baseVersion?: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) @IsObject() payload: Record<string, unknown>;
}

export class PackRequestDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() shopId: string;
  @ApiPropertyOptional({ description: 'From the pack before; left out, everything' }) @IsOptional() @IsString() @MaxLength(1_000) cursor?: string;
}

export class ExchangeDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Whose phone speaks: refused in the session of somebody else' }) @IsOptional() @IsUUID() personId?: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() deviceId: string;
  @ApiProperty({ format: 'date-time', description: 'The phone’s clock now' }) @IsMoment() sentAt: string;

  @ApiProperty({ type: [PhoneCommandDto], maxItems: MOST_COMMANDS })
  @IsArray()
  @ArrayMaxSize(MOST_COMMANDS)
  @ValidateNested({ each: true })
  @Type(() => PhoneCommandDto)
  commands: PhoneCommandDto[];

  @ApiProperty({ type: [PackRequestDto], maxItems: MOST_SHOPS })
  @IsArray()
  @ArrayMaxSize(MOST_SHOPS)
  @ValidateNested({ each: true })
  @Type(() => PackRequestDto)
  packs: PackRequestDto[];
}

export class RefusedFieldDto {
  @ApiProperty() field: string;
  @ApiProperty() message: string;
}

export class RefusedDto {
  @ApiProperty() code: string;
  @ApiProperty({ description: 'A sentence for the person' }) message: string;
  @ApiProperty({ type: [RefusedFieldDto] }) fields: RefusedFieldDto[];
}

export class ReceiptDto {
  @ApiProperty({ format: 'uuid' }) clientId: string;
  @ApiProperty({ enum: ['accepted', 'already', 'conflict'] }) outcome: Outcome;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: RefusedDto, nullable: true }) refused: RefusedDto | null;
}

export class GoneDto {
  @ApiProperty({ type: [String] }) orders: string[];
  @ApiProperty({ type: [String] }) products: string[];
}

export class PackMoneyDto extends ShopMoneyDto {
  @ApiProperty({ type: [ShopMoneyLineDto], description: 'The newest' }) lines: ShopMoneyLineDto[];
}

export class PackContactDto {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ example: '+6281200000001' }) phone: string;
}

/** Whom a seller calls; buyers stand in their orders. */
export class PackContactsDto {
  @ApiProperty({ type: [PackContactDto], description: 'Operators of the shop’s village' }) operators: PackContactDto[];
  @ApiProperty({ type: [PackContactDto], description: 'Help desks of the province' }) help: PackContactDto[];
}

/** What changed in one shop. `null` is "as before". */
export class PackDto {
  @ApiProperty({ format: 'uuid' }) shopId: string;
  @ApiProperty() cursor: string;
  @ApiProperty({ description: 'Forget what was known of this shop first' }) isWhole: boolean;
  @ApiProperty({ description: 'Ask again at once with this cursor' }) hasMore: boolean;
  @ApiProperty({ type: [SellerWorkOrderDto] }) orders: SellerWorkOrderDto[];
  @ApiProperty({ type: [SellerProductDto] }) products: SellerProductDto[];
  @ApiProperty({ type: [StockMoveDto], description: 'History of the stock of these products; a phone keeps the newest of each variant' }) moves: StockMoveDto[];
  @ApiProperty({ type: GoneDto }) gone: GoneDto;
  @ApiProperty({ type: ShopDto, nullable: true, description: 'As everybody sees it: nothing of papers or accounts' }) shop: ShopDto | null;
  @ApiProperty({ type: PackMoneyDto, nullable: true }) money: PackMoneyDto | null;
  @ApiProperty({ type: PackContactsDto, nullable: true }) contacts: PackContactsDto | null;
}

export class ExchangedDto {
  @ApiProperty({ format: 'date-time', description: 'The server’s clock: deadlines run by it' }) serverTime: string;
  @ApiProperty({ type: [ReceiptDto], description: 'A command without one is to be sent again' }) receipts: ReceiptDto[];
  @ApiProperty({ type: [PackDto] }) packs: PackDto[];
  @ApiProperty({ type: [String], description: 'Shops this person no longer works in: nothing of them stays on the phone' }) lost: string[];
}
