import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Page } from '@etalase/kernel';
import { SELLER_ORDER_GROUPS, SELLER_ORDER_STATES, type SellerOrderGroup, type SellerOrderState, type SellerTodayView, type SellerWorkOrder } from '@etalase/orders';
import { PageQuery } from '../page-query';
import { ShopMoneyDto } from '../payments/shop-money.dto';
import { OrderPartDto, partDto } from './order.dto';

const FILTERS: readonly string[] = [...SELLER_ORDER_STATES, ...Object.keys(SELLER_ORDER_GROUPS)];

export class SellerOrdersQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: FILTERS, description: 'One state, or a tab: todo, on_the_way, ended' })
  @IsOptional()
  @IsIn(FILTERS)
  state?: SellerOrderState | SellerOrderGroup;
}

export class WorkRecipientDto {
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Whole while the part is open, `0812-****-0001` once it has ended' }) phone: string;
  @ApiProperty({ type: String, nullable: true }) villageLabel: string | null;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ type: String, nullable: true }) landmark: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

/** One part as its seller works on it. */
export class SellerWorkOrderDto extends OrderPartDto {
  @ApiProperty({ example: 'K7M4PQ' }) orderNumber: string;
  @ApiProperty({ format: 'date-time' }) placedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) paidAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When silence has its consequence' }) dueAt: string | null;
  @ApiProperty({ type: WorkRecipientDto }) recipient: WorkRecipientDto;

  static of(order: SellerWorkOrder): SellerWorkOrderDto {
    return partDto(order);
  }
}

export class SellerOrderPageDto {
  @ApiProperty({ type: [SellerWorkOrderDto] }) items: SellerWorkOrderDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;

  static of({ items, nextCursor }: Page<SellerWorkOrder>): SellerOrderPageDto {
    return { items: items.map(SellerWorkOrderDto.of), nextCursor };
  }
}

export class SellerTodayDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Open parts by state' }) counts: Record<string, number>;
  @ApiProperty({ type: [SellerWorkOrderDto], description: 'The nearest deadline first, as all lists here' }) toAccept: SellerWorkOrderDto[];
  @ApiProperty({ type: [SellerWorkOrderDto] }) toShip: SellerWorkOrderDto[];
  @ApiProperty({ type: [SellerWorkOrderDto] }) toHandOver: SellerWorkOrderDto[];
  @ApiProperty({ type: ShopMoneyDto }) balance: ShopMoneyDto;

  static of({ counts, toAccept, toShip, toHandOver, balance }: SellerTodayView): SellerTodayDto {
    return { counts, toAccept: toAccept.map(SellerWorkOrderDto.of), toShip: toShip.map(SellerWorkOrderDto.of), toHandOver: toHandOver.map(SellerWorkOrderDto.of), balance: ShopMoneyDto.of(balance) };
  }
}
