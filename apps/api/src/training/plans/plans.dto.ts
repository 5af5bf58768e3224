import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { type Approval, APPROVALS, type Lateness, MOST_BUDGET, MOST_ITEMS, PLAN_STATES, type PlanItem, type PlanOutcome, type PlanState } from '@etalase/seller-training';
import { IsDay } from '../../moment';
import { PageQuery } from '../../page-query';
import { BatchDto } from '../batches/batch-views.dto';

const LATE = ['not_begun', 'item_due'] as const;
const WHAT = 'Tulis apa yang akan dikerjakan, 5 sampai 200 huruf.';
const BUDGET = 'Tulis perkiraan biaya dalam rupiah, 0 sampai 1.000.000.000.';

export class PlanItemInputDto {
  @ApiProperty({ format: 'uuid', description: 'Made on the phone' }) @IsUUID() id: string;
  @ApiProperty({ minLength: 5, maxLength: 200 }) @IsString({ message: WHAT }) @Length(5, 200, { message: WHAT }) what: string;
  @ApiProperty({ minimum: 0, maximum: MOST_BUDGET }) @IsInt({ message: BUDGET }) @Min(0, { message: BUDGET }) @Max(MOST_BUDGET, { message: BUDGET }) budgetRupiah: number;
  @ApiProperty({ format: 'date' }) @IsDay('Pilih tanggal selesai.') dueOn: string;
}
export class PlanInputDto {
  @ApiProperty({ type: [PlanItemInputDto], maxItems: MOST_ITEMS, description: 'What is still open; what is done stays.' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS, { message: 'Tulis 1 sampai 10 langkah, masing-masing sekali.' })
  @ValidateNested({ each: true })
  @Type(() => PlanItemInputDto)
  items: PlanItemInputDto[];
}

export class PlanItemDto implements PlanItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() what: string;
  @ApiProperty() budgetRupiah: number;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ description: 'A photo shows it' }) isDone: boolean;
}
export class PlanApprovalDto {
  @ApiProperty({ enum: APPROVALS, nullable: true, type: String, description: 'What the head of the village said; null: not begun yet' }) approval: Approval | null;
  @ApiProperty({ description: 'Why it came back; empty otherwise' }) approvalReason: string;
}
export class PlanLineDto extends PlanApprovalDto {
  @ApiProperty({ format: 'uuid', description: 'Of the learner' }) id: string;
  @ApiProperty() printedName: string;
  @ApiProperty() villageName: string;
  @ApiProperty({ enum: PLAN_STATES, nullable: true, type: String, description: 'null: nothing written yet' }) state: PlanState | null;
  @ApiProperty({ enum: LATE, nullable: true, type: String }) late: Lateness | null;
  @ApiProperty() budgetRupiah: number;
  @ApiProperty({ type: [PlanItemDto] }) items: PlanItemDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First goods on show' }) listedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First completed order' }) soldAt: string | null;
}
export class OwnPlanDto extends PlanLineDto {
  @ApiProperty({ type: BatchDto }) batch: BatchDto;
  @ApiProperty({ format: 'date', description: 'From this day a plan that has not begun is late' }) alertOn: string;
}
export class OwnPlansDto {
  @ApiProperty({ type: [OwnPlanDto] }) items: OwnPlanDto[];
}
export class PlanLinesDto {
  @ApiProperty({ type: [PlanLineDto] }) items: PlanLineDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class PlanOutcomeDto implements PlanOutcome {
  @ApiProperty() days: number;
  @ApiProperty({ description: 'What the others are divided by' }) n: number;
  @ApiProperty() listed: number;
  @ApiProperty() sold: number;
}
export class PlanCountsDto {
  @ApiProperty({ description: 'Came to a class' }) learners: number;
  @ApiProperty() written: number;
  @ApiProperty() running: number;
  @ApiProperty() done: number;
  @ApiProperty() late: number;
  @ApiProperty() budgetRupiah: number;
}
export class TaughtPlansDto {
  @ApiProperty({ type: BatchDto }) batch: BatchDto;
  @ApiProperty({ type: PlanCountsDto }) counts: PlanCountsDto;
  @ApiProperty({ type: [PlanOutcomeDto] }) outcomes: PlanOutcomeDto[];
}
export class TaughtPlanListDto {
  @ApiProperty({ type: [TaughtPlansDto], description: 'The newest first, at most 50' }) items: TaughtPlansDto[];
  @ApiProperty({ description: 'How the outcomes come about' }) outcomeFormula: string;
}
export class OfficePlansDto extends PlanLinesDto {
  @ApiProperty({ type: PlanCountsDto }) counts: PlanCountsDto;
}
export class VillagePlanDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() batchTitle: string;
  @ApiProperty() printedName: string;
  @ApiProperty({ enum: PLAN_STATES }) state: PlanState;
  @ApiProperty({ enum: APPROVALS }) approval: Approval;
  @ApiProperty() approvalReason: string;
  @ApiProperty() budgetRupiah: number;
  @ApiProperty({ type: [PlanItemDto] }) items: PlanItemDto[];
}
export class VillagePlansDto {
  @ApiProperty() villageName: string;
  @ApiProperty({ type: [VillagePlanDto], description: 'Those that wait first, at most 100' }) items: VillagePlanDto[];
}
export class PlanDecisionDto {
  @ApiProperty() @IsBoolean({ message: 'Pilih setuju atau kembalikan.' }) isApproved: boolean;
  @ApiPropertyOptional({ minLength: 5, maxLength: 300, description: 'What should be different first' }) @IsOptional() @IsString() @Length(0, 300, { message: 'Tulis alasannya, 5 sampai 300 huruf.' }) reason?: string;
}
export class PlanLinesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only those who are late' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Pilih true atau false.' })
  late?: boolean;
}
