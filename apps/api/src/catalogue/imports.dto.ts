import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { ImportState, ImportStep, SheetKind } from '@etalase/catalogue';

const STATES = ['checking', 'refused', 'checked', 'saving', 'done', 'dropped'] as const satisfies readonly ImportState[];
const STEPS = ['reading', 'photos', 'saving', 'submitting', 'none'] as const satisfies readonly ImportStep[];
const KINDS = ['xlsx', 'csv'] as const satisfies readonly SheetKind[];

export class SheetQuery {
  @ApiPropertyOptional({ enum: KINDS, default: 'xlsx' }) @IsOptional() @IsIn(KINDS) kind?: SheetKind;
}

export class ConfirmImportDto {
  @ApiPropertyOptional({ default: false, description: 'Take the good rows although others are wrong.' }) @IsOptional() @IsBoolean() onlyGood?: boolean;
  @ApiPropertyOptional({ default: false, description: 'Hand new products in for review.' }) @IsOptional() @IsBoolean() wantsReview?: boolean;
}

export class StartedImportDto {
  @ApiProperty({ format: 'uuid' }) importId: string;
}

export class ImportPreviewDto {
  @ApiProperty() row: number;
  @ApiProperty() name: string;
  @ApiProperty() isNew: boolean;
  @ApiProperty({ type: [String] }) words: string[];
}

export class ImportSummaryDto {
  @ApiProperty() rows: number;
  @ApiProperty() newProducts: number;
  @ApiProperty() changedProducts: number;
  @ApiProperty() unchangedProducts: number;
  @ApiProperty({ description: 'Wrong cells.' }) faults: number;
  @ApiProperty({ description: 'Rows that are not taken because a cell of their product is wrong.' }) lostRows: number;
  @ApiProperty({ type: [ImportPreviewDto], description: 'The first changes in words.' }) preview: ImportPreviewDto[];
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: STATES }) state: ImportState;
  @ApiProperty({ enum: STEPS, description: 'What is being done now.' }) step: ImportStep;
  @ApiProperty() done: number;
  @ApiProperty() total: number;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: String, nullable: true }) photosName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the whole file was refused, or why to look again.' }) note: string | null;
  @ApiProperty({ type: ImportSummaryDto, nullable: true }) summary: ImportSummaryDto | null;
  @ApiProperty({ description: 'New products handed in for review.' }) submitted: number;
  @ApiProperty({ description: 'New products that stayed drafts although they were to be handed in.' }) notSubmitted: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

export class ImportListDto {
  @ApiProperty({ type: [ImportDto] }) items: ImportDto[];
}

export class ImportFaultDto {
  @ApiProperty() row: number;
  @ApiProperty({ example: 'D12' }) cell: string;
  @ApiProperty({ example: 'Harga (Rp)' }) column: string;
  @ApiProperty() value: string;
  @ApiProperty() reason: string;
  @ApiProperty() fix: string;
}

export class ImportFaultPageDto {
  @ApiProperty({ type: [ImportFaultDto] }) items: ImportFaultDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
