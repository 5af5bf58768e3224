import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { RegionKind, RegionLevel, SignalLevel } from '@etalase/regions';

const LEVELS = ['regency', 'district', 'village'] as const;
const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

export class SearchRegionsQuery {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'sekin lampung barat' })
  @IsString()
  @Length(1, 100, { message: 'Tulis nama desa, kecamatan, atau kabupaten.' })
  q: string;

  @ApiPropertyOptional({ enum: LEVELS })
  @IsOptional()
  @IsIn(LEVELS)
  level?: (typeof LEVELS)[number];

  @ApiPropertyOptional({ example: '18.04', description: 'Code of the region to stay in.' })
  @IsOptional()
  @IsString()
  @MaxLength(13)
  @Matches(CODE)
  within?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 10 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 10;
}

export class RegionParams {
  @ApiProperty({ example: '18.04' })
  @Matches(CODE)
  code: string;
}

export class RegionMatchDto {
  @ApiProperty({ example: '18.04.11.1001' }) code: string;
  @ApiProperty({ enum: ['province', ...LEVELS] }) level: RegionLevel;
  @ApiProperty({ example: 'Kelurahan Sekincau, Kec. Sekincau, Kab. Lampung Barat' }) label: string;
}

export class RegionMatchesDto {
  @ApiProperty({ type: [RegionMatchDto] }) items: RegionMatchDto[];
}

export class RegionDto {
  @ApiProperty({ example: '18.04' }) code: string;
  @ApiProperty({ example: 'Kab. Lampung Barat' }) name: string;
  @ApiProperty({ enum: ['province', ...LEVELS] }) level: RegionLevel;
  @ApiProperty({ enum: ['provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan'] }) kind: RegionKind;
  @ApiProperty({ enum: ['none', 'weak', 'fair', 'good', 'unknown'], description: 'Villages only; `unknown` until measured.', nullable: true, type: String }) signal: SignalLevel | null;
}

export class RegionChildrenDto {
  @ApiProperty({ type: [RegionDto] }) items: RegionDto[];
}
