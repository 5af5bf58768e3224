import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { PracticePoint } from '@etalase/seller-training';
import { PageQuery } from '../../page-query';

const POINTS = 'Putuskan setiap butir tugasnya.';
const REASON = 'Alasan paling panjang 300 huruf.';

export class PracticePointInputDto implements PracticePoint {
  @ApiProperty() @IsBoolean({ message: POINTS }) isMet: boolean;
  @ApiProperty({ maxLength: 300, description: 'Why not; may be empty where it is met' }) @IsString({ message: REASON }) @MaxLength(300, { message: REASON }) reason: string;
}
export class JudgePracticeDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() learnerId: string;
  @ApiProperty({ example: 'P1', maxLength: 20 }) @IsString() @MaxLength(20, { message: 'Kode tugas paling panjang 20 huruf.' }) task: string;
  @ApiProperty({ type: [PracticePointInputDto], description: "One for each line of the task's list, in its order; competent is all of them met." })
  @IsArray({ message: POINTS })
  @ArrayMaxSize(30, { message: POINTS })
  @ValidateNested({ each: true })
  @Type(() => PracticePointInputDto)
  points: PracticePointInputDto[];
}

export class PracticeQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only those whose work is not done yet' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Pilih true atau false.' })
  waiting?: boolean;
}

export class JudgedPointDto {
  @ApiProperty() criterion: string;
  @ApiProperty() isMet: boolean;
  @ApiProperty() reason: string;
}
export class PracticeVerdictDto {
  @ApiProperty() task: string;
  @ApiProperty({ type: [JudgedPointDto] }) points: JudgedPointDto[];
  @ApiProperty() isCompetent: boolean;
  @ApiProperty({ format: 'date-time' }) judgedAt: string;
}
export class PracticeLearnerDto {
  @ApiProperty({ format: 'uuid', description: 'Of the learner' }) id: string;
  @ApiProperty() printedName: string;
  @ApiProperty() villageName: string;
  @ApiProperty({ format: 'uuid', description: 'Which list of tasks is theirs' }) versionId: string;
  @ApiProperty({ type: [String] }) done: string[];
  @ApiProperty({ type: [PracticeVerdictDto], description: 'The last look at each task' }) verdicts: PracticeVerdictDto[];
}
export class PracticeCriterionDto {
  @ApiProperty() criterion: string;
  @ApiProperty({ description: 'What competent looks like' }) competent: string;
}
export class JudgedTaskDto {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: [PracticeCriterionDto] }) rubric: PracticeCriterionDto[];
}
export class JudgedTasksDto {
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty({ type: [JudgedTaskDto] }) tasks: JudgedTaskDto[];
}
export class PracticeListDto {
  @ApiProperty({ type: [PracticeLearnerDto] }) items: PracticeLearnerDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: [JudgedTasksDto] }) versions: JudgedTasksDto[];
  @ApiProperty({ description: 'With a seat, and learning the course' }) learners: number;
  @ApiProperty({ description: 'Of these, with work that nobody found competent yet' }) waiting: number;
}
