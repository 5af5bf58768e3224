import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { SHORTAGE_ANSWERS, type ShortageAnswer, type ShortageState, type ShortageView } from '@etalase/orders';
import { PhotoDto } from '../catalogue/product-views.dto';
import { SellerActDto } from './seller-acts.dto';

const STATES = ['asked', 'reduced', 'replaced', 'cancelled', 'withdrawn'] as const satisfies readonly ShortageState[];
const ANSWERS = Object.keys(SHORTAGE_ANSWERS) as ShortageAnswer[];

export class OfferInput {
  @ApiProperty({ format: 'uuid', description: 'Of this shop, not yet in the order' }) @IsUUID() variantId: string;
  @ApiProperty({ minimum: 1, maximum: 999 }) @IsInt() @Min(1) @Max(999) quantity: number;
}

export class MissingInput {
  @ApiProperty({ format: 'uuid' }) @IsUUID() variantId: string;
  @ApiProperty({ minimum: 1, maximum: 999, description: 'Pieces that cannot be sent' }) @IsInt() @Min(1) @Max(999) missing: number;
  @ApiPropertyOptional({ type: OfferInput, description: 'Of equal or lower price than what is missing' }) @IsOptional() @ValidateNested() @Type(() => OfferInput) offer?: OfferInput;
}

export class MissingItems {
  @ApiProperty({ type: [MissingInput] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih barang yang kurang.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MissingInput)
  items: MissingInput[];

  @ApiPropertyOptional({ minLength: 5, maxLength: 300, description: 'Read by the shopper' }) @IsOptional() @IsString() @MaxLength(1_000) note?: string;
}

export class ReportShortageDto extends SellerActDto {
  @ApiProperty({ type: [MissingInput] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih barang yang kurang.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MissingInput)
  items: MissingInput[];

  @ApiPropertyOptional({ minLength: 5, maxLength: 300, description: 'Read by the shopper' }) @IsOptional() @IsString() @MaxLength(1_000) note?: string;
}

export class AnswerShortageDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerOrderId: string;
  @ApiProperty({ format: 'uuid', description: 'The question that was read' }) @IsUUID() shortageId: string;
  @ApiProperty({ enum: ANSWERS, description: '`rest`: what there is, with the money of the rest back. `replace`: what was offered. `cancel`: nothing, all money back' }) @IsIn(ANSWERS) answer: ShortageAnswer;
}

export class OfferDto {
  @ApiProperty({ format: 'uuid' }) variantId: string;
  @ApiProperty() name: string;
  @ApiProperty() variant: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() quantity: number;
  @ApiProperty() totalRupiah: number;
}

export class ShortItemDto {
  @ApiProperty({ format: 'uuid' }) variantId: string;
  @ApiProperty() name: string;
  @ApiProperty() variant: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() ordered: number;
  @ApiProperty() missing: number;
  @ApiProperty({ description: 'Price of what is missing' }) valueRupiah: number;
  @ApiProperty({ type: OfferDto, nullable: true }) offer: OfferDto | null;
}

export class ShortageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: STATES }) state: ShortageState;
  @ApiProperty({ type: [ShortItemDto] }) items: ShortItemDto[];
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ format: 'date-time', description: 'After this, what there is is sent; nothing left: cancelled' }) answerBy: string;
  @ApiProperty({ description: 'Comes back with `rest`' }) refundRestRupiah: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Comes back with `replace`; null where nothing is offered' }) refundReplacedRupiah: number | null;
  @ApiProperty({ description: 'Whether anything is left to send without a replacement' }) hasRest: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'What came back in the end' }) refundRupiah: number | null;

  static of({ items, refundRest, refundReplaced, refund, ...shortage }: ShortageView): ShortageDto {
    const named = items.map(({ value, offer, ...item }) => {
      if (!offer) return { ...item, valueRupiah: value, offer: null };
      const { total, ...offered } = offer;
      return { ...item, valueRupiah: value, offer: { ...offered, totalRupiah: total } };
    });
    return { ...shortage, items: named, refundRestRupiah: refundRest, refundReplacedRupiah: refundReplaced, refundRupiah: refund };
  }
}
