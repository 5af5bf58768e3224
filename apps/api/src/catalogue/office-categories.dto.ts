import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import type { CategoryForOffice } from '@etalase/catalogue';
import { EMBLEM_NAMES } from '@etalase/ui';

/** Drawings of libs/ui that stand for goods. */
const ICONS = EMBLEM_NAMES;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class AddCategoryDto {
  @ApiProperty({ minLength: 2, maxLength: 60 }) @IsString() @Length(2, 60, { message: 'Nama kategori 2 sampai 60 huruf.' }) nameId: string;
  @ApiProperty({ minLength: 2, maxLength: 60 }) @IsString() @Length(2, 60, { message: 'Nama Inggris 2 sampai 60 huruf.' }) nameEn: string;
  @ApiProperty({ enum: ICONS }) @IsIn(ICONS) icon: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 80, description: 'null: of the first level' })
  @ValidateIf((body: AddCategoryDto) => body.parentSlug !== null)
  @MaxLength(80)
  @Matches(SLUG)
  parentSlug: string | null;
}

export class ReviseCategoryDto {
  @ApiPropertyOptional({ minLength: 2, maxLength: 60, description: 'With `nameEn`' }) @ValidateIf((body: ReviseCategoryDto) => body.nameEn !== undefined || body.nameId !== undefined) @IsString() @Length(2, 60, { message: 'Nama kategori 2 sampai 60 huruf.' }) nameId?: string;
  @ApiPropertyOptional({ minLength: 2, maxLength: 60, description: 'With `nameId`' }) @ValidateIf((body: ReviseCategoryDto) => body.nameEn !== undefined || body.nameId !== undefined) @IsString() @Length(2, 60, { message: 'Nama Inggris 2 sampai 60 huruf.' }) nameEn?: string;
  @ApiPropertyOptional({ enum: ICONS }) @IsOptional() @IsIn(ICONS) icon?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() isHidden?: boolean;
}

export class OrderCategoriesDto {
  @ApiProperty({ type: String, nullable: true, maxLength: 80 }) @ValidateIf((body: OrderCategoriesDto) => body.parentSlug !== null) @MaxLength(80) @Matches(SLUG) parentSlug: string | null;
  @ApiProperty({ type: [String], maxItems: 200, description: 'All of that level, in their new order' }) @IsArray() @ArrayMaxSize(200) @Matches(SLUG, { each: true }) slugs: string[];
}

export class CategoryNameDto {
  @ApiProperty() id: string;
  @ApiProperty() en: string;
}

export class OfficeCategoryDto implements CategoryForOffice {
  @ApiProperty() slug: string;
  @ApiProperty({ type: String, nullable: true }) parentSlug: string | null;
  @ApiProperty({ type: CategoryNameDto }) name: CategoryNameDto;
  @ApiProperty() icon: string;
  @ApiProperty() isHidden: boolean;
  @ApiProperty({ description: 'Products in it, archived ones too' }) products: number;
}

export class OfficeCategoriesDto {
  @ApiProperty({ type: [OfficeCategoryDto] }) items: OfficeCategoryDto[];
  @ApiProperty({ enum: ICONS, isArray: true }) icons: string[];
}

export const CATEGORY_ICONS: readonly string[] = ICONS;

export class AddedCategoryDto {
  @ApiProperty() slug: string;
}
