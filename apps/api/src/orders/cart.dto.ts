import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { CartChange, CartLineView, CartView, CheckoutView } from '@etalase/orders';
import type { PaidBy } from '@etalase/sellers';
import type { ShippingKind, ShippingQuote } from '@etalase/shipping';
import { PhotoDto } from '../catalogue/product-views.dto';

export class AddCartLineDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() variantId: string;
  @ApiProperty({ minimum: 1, maximum: 999 }) @IsInt() @Min(1) @Max(999) quantity: number;
}

export class ChangeCartLineDto {
  @ApiProperty({ minimum: 0, maximum: 999, description: '0 takes the line out' }) @IsInt() @Min(0) @Max(999) quantity: number;
}

export class CheckoutQuery {
  @ApiPropertyOptional({ example: '18.71.01.1001', description: 'Kemendagri code of the village the goods go to' })
  @IsOptional()
  @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
  village?: string;
}

export class CartCountDto {
  @ApiProperty({ description: 'Pieces in the cart' }) count: number;
}

export class CartChangeDto {
  @ApiProperty({ enum: ['price', 'less_stock', 'gone', 'below_minimum'] }) kind: CartChange['kind'];
  @ApiPropertyOptional() wasRupiah?: number;
  @ApiPropertyOptional() nowRupiah?: number;
  @ApiPropertyOptional() wanted?: number;
  @ApiPropertyOptional() available?: number;
  @ApiPropertyOptional() minimum?: number;

  static of(change: CartChange): CartChangeDto {
    return change.kind === 'price' ? { kind: 'price', wasRupiah: change.was, nowRupiah: change.now } : change;
  }
}

export class CartLineDto {
  @ApiProperty({ format: 'uuid' }) variantId: string;
  @ApiProperty() productSlug: string;
  @ApiProperty() name: string;
  @ApiProperty() variant: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() quantity: number;
  @ApiProperty() available: number;
  @ApiProperty() minimumOrder: number;
  @ApiProperty() priceRupiah: number;
  @ApiProperty() totalRupiah: number;
  @ApiProperty({ type: [CartChangeDto] }) changes: CartChangeDto[];

  static of({ price, total, changes, ...line }: CartLineView): CartLineDto {
    return { ...line, priceRupiah: price, totalRupiah: total, changes: changes.map(CartChangeDto.of) };
  }
}

export class CartSellerDto {
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerSlug: string;
  @ApiProperty() sellerName: string;
  @ApiProperty() villageCode: string;
  @ApiProperty() villageName: string;
  @ApiProperty() regencyName: string;
  @ApiProperty() weightGrams: number;
  @ApiProperty() itemsTotalRupiah: number;
  @ApiProperty({ enum: ['rail', 'on_the_spot'], description: '`on_the_spot`: fetched, and paid to the seller then' }) paidBy: PaidBy;
  @ApiProperty({ type: [CartLineDto] }) lines: CartLineDto[];
}

export class CartDto {
  @ApiProperty() count: number;
  @ApiProperty() itemsTotalRupiah: number;
  @ApiProperty({ type: [CartSellerDto] }) sellers: CartSellerDto[];
  @ApiProperty() canCheckOut: boolean;

  /** The cart's id stays in its cookie: whoever has it owns the cart. */
  static of({ count, itemsTotal, sellers, canCheckOut }: CartView): CartDto {
    const groups = sellers.map(({ itemsTotal: sellerTotal, lines, ...seller }) => ({ ...seller, itemsTotalRupiah: sellerTotal, lines: lines.map(CartLineDto.of) }));
    return { count, itemsTotalRupiah: itemsTotal, sellers: groups, canCheckOut };
  }
}

export class PickupPlaceDto {
  @ApiProperty() address: string;
  @ApiProperty() hours: string;
}

export class ShippingQuoteDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ['pickup', 'seller_delivery', 'courier'] }) kind: ShippingKind;
  @ApiProperty() service: string;
  @ApiProperty() priceRupiah: number;
  @ApiProperty() etaMinDays: number;
  @ApiProperty() etaMaxDays: number;
  @ApiProperty() chargedWeightGrams: number;
  @ApiPropertyOptional({ type: PickupPlaceDto }) pickup?: PickupPlaceDto;

  static of({ price, ...quote }: ShippingQuote): ShippingQuoteDto {
    return { ...quote, priceRupiah: price };
  }
}

export class CheckoutSellerDto {
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty({ type: [ShippingQuoteDto] }) quotes: ShippingQuoteDto[];
  @ApiProperty({ description: 'Weak signal: the seller has longer to ship' }) isSlowVillage: boolean;
}

export class CheckoutDto {
  @ApiProperty({ type: CartDto }) cart: CartDto;
  @ApiProperty({ type: String, nullable: true }) destinationVillageCode: string | null;
  @ApiProperty({ type: [CheckoutSellerDto] }) shipping: CheckoutSellerDto[];

  static of({ cart, destinationVillageCode, shipping }: CheckoutView): CheckoutDto {
    return { cart: CartDto.of(cart), destinationVillageCode, shipping: shipping.map(({ quotes, ...seller }) => ({ ...seller, quotes: quotes.map(ShippingQuoteDto.of) })) };
  }
}
