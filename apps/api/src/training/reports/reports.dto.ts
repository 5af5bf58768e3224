import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Coverage, type CoverageOfRegency, type Funnel, type FunnelGroup, type Grouping, GROUPINGS, type LevelRow, type OutcomeAt, type StepCounts } from '@etalase/seller-training';
import { IsDay } from '../../moment';

const COURSE = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;

export class CourseQuery {
  @ApiPropertyOptional({ description: 'One course; all without it' })
  @IsOptional()
  @Matches(COURSE, { message: 'Kode kursus ditulis dengan huruf kecil dan tanda hubung.' })
  course?: string;
}

export class FunnelQuery extends CourseQuery {
  @ApiPropertyOptional({ enum: GROUPINGS, default: 'sex' })
  @IsIn(GROUPINGS, { message: `Kelompok harus salah satu dari: ${GROUPINGS.join(', ')}.` })
  by: Grouping = 'sex';

  @ApiPropertyOptional({ description: 'One batch' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Angkatan tidak dikenal.' })
  batch?: string;

  @ApiPropertyOptional({ description: 'Asked on this day or later', format: 'date' })
  @IsOptional()
  @IsDay('Tanggal mulai ditulis seperti 2026-01-31.')
  from?: string;

  @ApiPropertyOptional({ description: 'Asked before this day', format: 'date' })
  @IsOptional()
  @IsDay('Tanggal akhir ditulis seperti 2026-01-31.')
  to?: string;
}

export class CoverageOfRegencyDto implements CoverageOfRegency {
  @ApiProperty({ example: '18.04' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'All its villages' }) villages: number;
  @ApiProperty({ description: 'Villages with a certified operator' }) covered: number;
}

export class CoverageDto implements Coverage {
  @ApiProperty() course: string;
  @ApiProperty() villages: number;
  @ApiProperty() covered: number;
  @ApiProperty({ type: [CoverageOfRegencyDto] }) regencies: CoverageOfRegencyDto[];
}

export class StepCountsDto implements StepCounts {
  @ApiProperty({ description: 'Named by a village head, asked for a seat, or began alone' }) asked: number;
  @ApiProperty() accepted: number;
  @ApiProperty({ description: 'Came to a closed session, or read a lesson' }) present: number;
  @ApiProperty() passed: number;
  @ApiProperty({ description: 'Passed, and their shop has shown goods' }) listed: number;
  @ApiProperty({ description: 'Passed, and their shop has completed an order' }) sold: number;
}

export class FunnelGroupDto implements FunnelGroup {
  @ApiProperty({ example: 'f' }) group: string;
  @ApiProperty({ type: StepCountsDto }) counts: StepCountsDto;
}

export class FunnelDto implements Funnel {
  @ApiProperty({ enum: GROUPINGS }) by: Grouping;
  @ApiProperty({ type: StepCountsDto, description: 'Learners a course; fields and pillars overlap and do not add up to it' }) total: StepCountsDto;
  @ApiProperty({ type: [FunnelGroupDto] }) groups: FunnelGroupDto[];
}

export class OutcomeDto implements OutcomeAt {
  @ApiProperty({ enum: [30, 90, 180] }) days: OutcomeAt['days'];
  @ApiProperty({ description: 'Passed at least so many days ago: what the others are divided by' }) n: number;
  @ApiProperty() listed: number;
  @ApiProperty() sold: number;
}

export class OutcomesDto {
  @ApiProperty({ type: [OutcomeDto] }) items: OutcomeDto[];
}

export class LevelDto implements LevelRow {
  @ApiProperty({ enum: [1, 2, 3, 4] }) level: LevelRow['level'];
  @ApiProperty() name: string;
  @ApiProperty({ description: 'What the result is about or divided by' }) n: number;
  @ApiProperty({ type: String, nullable: true, description: 'In words; null while n is none' }) result: string | null;
  @ApiProperty() formula: string;
}

export class LevelsDto {
  @ApiProperty({ type: [LevelDto] }) items: LevelDto[];
}
