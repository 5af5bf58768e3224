import { ApiProperty } from '@nestjs/swagger';
import { MOVE_KINDS, type MoveKind } from '@etalase/catalogue';

export class MoveOrderDto {
  @ApiProperty({ format: 'uuid', description: 'The shop’s part of the order' }) id: string;
  @ApiProperty({ example: 'ED-7K3Q-1' }) number: string;
}

export class StockMoveDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) variantId: string;
  @ApiProperty({ format: 'date-time', description: 'When it was done, also when it was sent later' }) at: string;
  @ApiProperty({ description: 'Pieces up or down' }) delta: number;
  @ApiProperty({ enum: MOVE_KINDS }) kind: MoveKind;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Who did it; null for what happened by itself' }) byId: string | null;
  @ApiProperty({ type: String, nullable: true }) byName: string | null;
  @ApiProperty({ type: MoveOrderDto, nullable: true }) order: MoveOrderDto | null;
}

export class StockMovesDto {
  @ApiProperty({ type: [StockMoveDto] }) items: StockMoveDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
