import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsMoment } from '../moment';
import { PageQuery } from '../page-query';

export class MandateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) operatorName: string | null;
  @ApiProperty() villageCode: string;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class MandatesDto {
  @ApiProperty({ type: [MandateDto] }) items: MandateDto[];
}

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 80, description: 'How the act begins: `seller.`' })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z._-]{1,80}$/, { message: 'Nama tindakan terdiri dari huruf kecil, titik dan garis.' })
  action?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() actorId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() onBehalfOf?: string;
  @ApiPropertyOptional({ maxLength: 200, example: 'seller:01933c5e-…' }) @IsOptional() @IsString() @Length(1, 200) subject?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  onlyOnBehalf?: boolean;

  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsMoment() from?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsMoment() to?: string;
}

export class AuditEntryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) actorId: string | null;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) onBehalfOf: string | null;
  @ApiProperty({ type: String, nullable: true }) onBehalfOfName: string | null;
  @ApiProperty({ example: 'seller.review' }) action: string;
  @ApiProperty({ example: 'seller:01933c5e-…' }) subject: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) details: Record<string, unknown>;
}

export class AuditDto {
  @ApiProperty({ type: [AuditEntryDto] }) items: AuditEntryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
