import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { ProductSort } from '@etalase/catalogue';

const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc', 'most_bought'] as const satisfies readonly ProductSort[];
const REGENCY = /^\d{2}\.\d{2}$/;
const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
const MAX_PRICE = 1_000_000_000;

/** `true`/`1` and `false`/`0`; anything else stays and is refused. */
const toFlag = ({ value }: { value: unknown }): unknown => (value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value);

/** Filters every list of products shares. */
export class BrowseQuery {
  @ApiPropertyOptional({ example: '18.04', description: 'Regency code.' })
  @IsOptional()
  @Matches(REGENCY)
  regency?: string;

  @ApiPropertyOptional({ example: '18.04.11' })
  @IsOptional()
  @Matches(DISTRICT)
  district?: string;

  @ApiPropertyOptional({ example: '18.04.11.1001' })
  @IsOptional()
  @Matches(VILLAGE)
  village?: string;

  @ApiPropertyOptional({ example: '18.71', description: 'Shops whose goods can be fetched in this regency.' })
  @IsOptional()
  @Matches(REGENCY)
  pickupRegency?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  sellerId?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: MAX_PRICE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE)
  priceMin?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: MAX_PRICE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE)
  priceMax?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @Transform(toFlag)
  @IsBoolean()
  halal?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @Transform(toFlag)
  @IsBoolean()
  madeByWomen?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @Transform(toFlag)
  @IsBoolean()
  inStock?: boolean;

  @ApiPropertyOptional({ enum: SORTS, default: 'relevance' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: ProductSort;

  @ApiPropertyOptional({ minimum: 1, maximum: 60, default: 24 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(60)
  limit?: number;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class SearchQueryDto extends BrowseQuery {
  @ApiPropertyOptional({ maxLength: 100, example: 'keripik pisang' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Kata yang dicari terlalu panjang. Tulis paling banyak 100 huruf.' })
  q?: string;

  @ApiPropertyOptional({ maxLength: 80, example: 'kopi', description: 'Slug of a category of either level.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;
}

export class SuggestQuery {
  @ApiProperty({ minLength: 1, maxLength: 60 })
  @IsString()
  @Length(1, 60, { message: 'Tulis satu kata yang dicari.' })
  q: string;
}
