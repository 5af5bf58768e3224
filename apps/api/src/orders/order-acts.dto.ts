import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class CancelOrderDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only this part; left out, the whole order' }) @IsOptional() @IsUUID() sellerOrderId?: string;
}

export class ConfirmReceivedDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerOrderId: string;
  @ApiPropertyOptional({ default: true, description: '`true`: checked and well, the seller gets the money. `false`: only arrived, the complaint window runs' }) @IsOptional() @IsBoolean() isAllWell?: boolean;
}

/** The part whose decision is accepted. */
export class AgreeDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerOrderId: string;
}

/** Also an appeal. */
export class OpenComplaintDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerOrderId: string;
  @ApiProperty({ minLength: 10, maxLength: 1_000 }) @IsString() @MaxLength(5_000) text: string;
}

/** As a form: with up to five photos. */
export class OpenComplaintFormDto extends OpenComplaintDto {
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 5 }) photos?: unknown;
}

export class OpenedComplaintDto {
  @ApiProperty({ format: 'uuid' }) complaintId: string;
}
