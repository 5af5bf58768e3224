import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Audience, AUDIENCES, GROUPINGS, type Grouping, REPORT_FORMATS, REPORT_KINDS, REPORT_STATES, type ReportFormat, type ReportKind, type ReportState } from '@etalase/seller-training';
import { FunnelQuery } from './reports.dto';

const FIGURES = REPORT_KINDS.filter((kind) => kind !== 'activity');

export class AskReportDto extends FunnelQuery {
  @ApiProperty({ enum: FIGURES })
  @IsIn(FIGURES, { message: 'Pilih laporan dari daftar.' })
  kind: Exclude<ReportKind, 'activity'>;

  @ApiProperty({ enum: REPORT_FORMATS })
  @IsIn(REPORT_FORMATS, { message: 'Pilih Excel, CSV, atau PDF.' })
  format: ReportFormat;

  @ApiPropertyOptional({ enum: AUDIENCES, description: 'public: as anybody may see it, small numbers hidden', default: 'office' })
  @IsOptional()
  @IsIn(AUDIENCES, { message: 'Pilih untuk kantor atau untuk umum.' })
  audience?: Audience;
}

export class ReportQuestionDto {
  @ApiProperty({ enum: GROUPINGS }) by: Grouping;
  @ApiProperty({ type: String, nullable: true }) course: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) batchId: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) from: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) to: string | null;
}

export class ReportFileDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: REPORT_KINDS }) kind: ReportKind;
  @ApiProperty({ enum: REPORT_FORMATS }) format: ReportFormat;
  @ApiProperty({ enum: AUDIENCES }) audience: Audience;
  @ApiProperty({ type: ReportQuestionDto }) question: ReportQuestionDto;
  @ApiProperty({ enum: REPORT_STATES }) state: ReportState;
  @ApiProperty({ description: 'Why it failed, in words; empty otherwise' }) reason: string;
  @ApiProperty({ type: Number, nullable: true }) bytes: number | null;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
}
export class ReportFilesDto {
  @ApiProperty({ type: [ReportFileDto], description: 'Of one’s own asking, the newest first, at most 20' }) items: ReportFileDto[];
  @ApiProperty({ description: 'Days a file is kept' }) keptDays: number;
}
