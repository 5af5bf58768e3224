import { ApiProperty } from '@nestjs/swagger';
import type { ShopFigures } from '@etalase/orders';
import { PhotoDto } from '../catalogue/product-views.dto';

export class FigureSumDto {
  @ApiProperty({ description: 'Paid and not undone since' }) orders: number;
  @ApiProperty({ description: 'Goods that were not refunded' }) salesRupiah: number;
}

export class DayFigureDto extends FigureSumDto {
  @ApiProperty({ format: 'date', description: 'Day of the province' }) day: string;
}

export class BestProductDto {
  @ApiProperty({ format: 'uuid' }) productId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: PhotoDto, nullable: true }) photo: PhotoDto | null;
  @ApiProperty() pieces: number;
  @ApiProperty() salesRupiah: number;
}

export class ShippingFigureDto {
  @ApiProperty({ description: 'Sent, or should have been by now' }) promised: number;
  @ApiProperty() onTime: number;
}

export class CancelFigureDto {
  @ApiProperty() paid: number;
  @ApiProperty({ description: 'By the shop or its silence, never by the shopper' }) calledOff: number;
}

export class VisitFigureDto {
  @ApiProperty({ description: 'Product pages opened by people' }) views: number;
  @ApiProperty() orders: number;
}

export class ShopFiguresDto {
  @ApiProperty({ type: FigureSumDto }) today: FigureSumDto;
  @ApiProperty({ type: FigureSumDto }) month: FigureSumDto;
  @ApiProperty({ type: FigureSumDto, description: 'The same days of the month before' }) monthBefore: FigureSumDto;
  @ApiProperty({ type: [DayFigureDto], description: 'Thirty, oldest first' }) days: DayFigureDto[];
  @ApiProperty({ type: [BestProductDto], description: 'Of the thirty days' }) best: BestProductDto[];
  @ApiProperty({ type: ShippingFigureDto }) shipping: ShippingFigureDto;
  @ApiProperty({ type: CancelFigureDto }) cancelled: CancelFigureDto;
  @ApiProperty({ type: VisitFigureDto }) visits: VisitFigureDto;

  static of({ today, month, monthBefore, days, best, ...rates }: ShopFigures): ShopFiguresDto {
    const sum = ({ orders, sales }: ShopFigures['today']): FigureSumDto => ({ orders, salesRupiah: sales });
    return {
      today: sum(today),
      month: sum(month),
      monthBefore: sum(monthBefore),
      days: days.map((one) => ({ day: one.day, ...sum(one) })),
      best: best.map(({ sales, ...product }) => ({ ...product, salesRupiah: sales })),
      ...rates,
    };
  }
}
