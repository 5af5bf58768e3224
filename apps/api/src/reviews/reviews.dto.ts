import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { MOST_NOTE, MOST_REPLY, MOST_TEXT, REPORT_REASONS, type ReportReason } from '@etalase/reviews';
import { PageQuery } from '../page-query';

/** A form sends text where JSON sends a number or a yes. */
const AsNumber = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value));
const AsYesNo = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class ReviewDraftDto {
  @ApiProperty({ minimum: 1, maximum: 5 }) @AsNumber() @IsInt() @Min(1) @Max(5) stars: number;
  @ApiPropertyOptional({ maxLength: MOST_TEXT, default: '' }) @IsOptional() @IsString() @MaxLength(5_000) text: string = '';
  @ApiPropertyOptional({ default: false, description: 'Shown as `Pembeli` instead of first name and initial' }) @AsYesNo() @IsOptional() @IsBoolean() isAnonymous: boolean = false;
}

export class WriteReviewDto extends ReviewDraftDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sellerOrderId: string;
  @ApiProperty({ description: 'Of the line in its part, from 0' }) @AsNumber() @IsInt() @Min(0) @Max(999) position: number;
}

export class WriteReviewFormDto extends WriteReviewDto {
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 3 }) photos?: unknown;
}

export class EditReviewDto extends ReviewDraftDto {
  @ApiPropertyOptional({ default: '', description: 'Hashes of its photos that stay, between commas' }) @IsOptional() @IsString() @Matches(/^([0-9a-f]{40}(,[0-9a-f]{40}){0,2})?$/) keep: string = '';
}

export class EditReviewFormDto extends EditReviewDto {
  @ApiPropertyOptional({ type: 'array', items: { type: 'string', format: 'binary' }, maxItems: 3 }) photos?: unknown;
}

export class ReplyDto {
  @ApiProperty({ minLength: 2, maxLength: MOST_REPLY }) @IsString() @MaxLength(2_000) text: string;
}

export class ReportDto {
  @ApiProperty({ enum: REPORT_REASONS }) @IsIn(REPORT_REASONS) reason: ReportReason;
  @ApiPropertyOptional({ maxLength: MOST_NOTE, default: '' }) @IsOptional() @IsString() @MaxLength(2_000) note: string = '';
}

export class ReviewCasesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['reported', 'hidden'], default: 'reported' }) @IsOptional() @IsIn(['reported', 'hidden']) state: 'reported' | 'hidden' = 'reported';
}

export class ReviewDecisionDto {
  @ApiProperty({ enum: ['hide', 'keep'] }) @IsIn(['hide', 'keep']) outcome: 'hide' | 'keep';
  @ApiProperty({ minLength: 5, maxLength: MOST_NOTE, description: 'Read by the writer and the shop when it is hidden' }) @IsString() @MaxLength(1_000) reason: string;
}
