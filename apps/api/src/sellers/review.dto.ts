import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LADDER_STEPS, type LadderStep, NUMBER_FORMS, type NumberForm, REQUIREMENT_KINDS, type RequirementKind, type SellerState } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { ShopFileDto } from './shop.dto';

const STATES = ['draft', 'submitted', 'returned', 'verified', 'active', 'holiday', 'suspended', 'closed'];
const SUSPENSION_STATES = ['standing', 'appealed', 'upheld', 'lifted'] as const;

export class DecisionDto {
  @ApiProperty({ maxLength: 60, example: 'identity.ktp' }) @IsString() @Length(1, 60) key: string;
  @ApiProperty({ enum: ['accepted', 'returned'] }) @IsIn(['accepted', 'returned']) outcome: 'accepted' | 'returned';
  @ApiPropertyOptional({ maxLength: 40, example: 'photo_blurred' }) @IsOptional() @IsString() @MaxLength(40) reasonCode?: string;
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) reason?: string;
}

export class DecisionsDto {
  @ApiProperty({ type: [DecisionDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => DecisionDto)
  decisions: DecisionDto[];
}

export class QueueQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['all', 'money'], default: 'all', description: '`money`: payout accounts, which only the province decides.' })
  @IsOptional()
  @IsIn(['all', 'money'])
  of: 'all' | 'money' = 'all';
}

export class WaitingPartDto {
  @ApiProperty({ example: 'identity.ktp' }) key: string;
  @ApiProperty({ example: 'Foto KTP' }) title: string;
  @ApiProperty({ type: String, enum: REQUIREMENT_KINDS, nullable: true, description: 'null: no longer asked for' }) kind: RequirementKind | null;
}

export class QueuedShopDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() villageCode: string;
  @ApiProperty({ example: 'Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat' }) place: string;
  @ApiProperty({ enum: STATES }) state: SellerState;
  @ApiProperty({ type: [WaitingPartDto] }) waiting: WaitingPartDto[];
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ format: 'date-time', description: 'Two working days after it was handed in.' }) answerBy: string;
  @ApiProperty() isLate: boolean;
  @ApiProperty({ description: 'Of what waits: goes back with a decision on many shops' }) version: string;
}

export class QueueDto {
  @ApiProperty({ type: [QueuedShopDto] }) items: QueuedShopDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SampledShopDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() villageCode: string;
  @ApiProperty() place: string;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class SamplesDto {
  @ApiProperty({ type: [SampledShopDto] }) items: SampledShopDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class SampleOutcomeDto {
  @ApiProperty({ enum: ['fine', 'faulty'] }) @IsIn(['fine', 'faulty']) outcome: 'fine' | 'faulty';
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500) note: string;
}

export class ReasonChoiceDto {
  @ApiProperty() code: string;
  @ApiProperty() words: string;
}

export class ReviewItemDto {
  @ApiProperty() key: string;
  @ApiProperty({ enum: REQUIREMENT_KINDS }) kind: RequirementKind;
  @ApiProperty() title: string;
  @ApiProperty() why: string;
  @ApiProperty({ enum: ['given', 'accepted', 'returned'] }) state: 'given' | 'accepted' | 'returned';
  @ApiProperty({ description: 'Masked.' }) shown: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) documentId: string | null;
  @ApiProperty({ type: String, enum: ['matched', 'differs', 'unknown'], nullable: true }) finding: 'matched' | 'differs' | 'unknown' | null;
  @ApiProperty({ type: String, nullable: true }) expiresOn: string | null;
  @ApiProperty({ format: 'date-time' }) givenAt: string;
  @ApiProperty() isOnBehalf: boolean;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ description: 'In how many other shops the same NIK or account stands; never which.' }) otherShops: number;
  @ApiProperty({ type: [ReasonChoiceDto] }) reasons: ReasonChoiceDto[];
}

export class ReviewFileDto {
  @ApiProperty({ type: ShopFileDto }) shop: ShopFileDto;
  @ApiProperty({ example: 'Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat' }) place: string;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Masked.' }) ownerPhone: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answerBy: string | null;
  @ApiProperty({ type: [ReviewItemDto] }) items: ReviewItemDto[];
}

export class SuspensionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) sellerId: string;
  @ApiProperty() sellerName: string;
  @ApiProperty() villageCode: string;
  @ApiProperty({ enum: SUSPENSION_STATES }) state: (typeof SUSPENSION_STATES)[number];
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) suspendedAt: string;
  @ApiProperty({ type: String, nullable: true }) appeal: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) appealedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
}

export class StandingSuspensionDto {
  @ApiProperty({ type: SuspensionDto, nullable: true }) suspension: SuspensionDto | null;
}

export class SuspensionsDto {
  @ApiProperty({ type: [SuspensionDto] }) items: SuspensionDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class AppealAnswerDto {
  @ApiProperty({ enum: ['upheld', 'lifted'] }) @IsIn(['upheld', 'lifted']) outcome: 'upheld' | 'lifted';
  @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500, { message: 'Tulis jawabannya.' }) answer: string;
}

export class RequirementDto {
  @ApiProperty({ example: 'certificate.pirt' }) key: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: REQUIREMENT_KINDS }) kind: RequirementKind;
  @ApiProperty({ enum: NUMBER_FORMS }) form: NumberForm;
  @ApiProperty({ enum: LADDER_STEPS }) step: LadderStep;
  @ApiProperty() title: string;
  @ApiProperty() why: string;
  @ApiProperty() help: string;
  @ApiProperty() isRequired: boolean;
  @ApiProperty({ type: [String] }) categories: string[];
  @ApiProperty() mustExpire: boolean;
  @ApiProperty() isOn: boolean;
  @ApiProperty({ example: '2027-01-01' }) validFrom: string;
}

export class RequirementsDto {
  @ApiProperty({ type: [RequirementDto] }) items: RequirementDto[];
  @ApiProperty({ minimum: 0, maximum: 10_000, description: 'Share of shops let in by villages that the province looks at again, in basis points.' }) sampleBps: number;
}

export class RequirementEditDto {
  @ApiProperty({ enum: REQUIREMENT_KINDS }) @IsIn(REQUIREMENT_KINDS) kind: RequirementKind;
  @ApiProperty({ enum: NUMBER_FORMS }) @IsIn(NUMBER_FORMS) form: NumberForm;
  @ApiProperty({ enum: LADDER_STEPS }) @IsIn(LADDER_STEPS) step: LadderStep;
  @ApiProperty({ minLength: 3, maxLength: 80 }) @IsString() @Length(3, 80, { message: 'Judul 3 sampai 80 huruf.' }) title: string;
  @ApiProperty({ maxLength: 300 }) @IsString() @MaxLength(300) why: string;
  @ApiProperty({ minLength: 1, maxLength: 300 }) @IsString() @Length(1, 300, { message: 'Tulis cara memenuhinya.' }) help: string;
  @ApiProperty() @IsBoolean() isRequired: boolean;
  @ApiProperty({ type: [String], maxItems: 40 }) @IsArray() @ArrayMaxSize(40) @Matches(/^[a-z0-9-]{1,60}$/, { each: true }) categories: string[];
  @ApiProperty() @IsBoolean() mustExpire: boolean;
  @ApiProperty() @IsBoolean() isOn: boolean;
  @ApiProperty({ example: '2027-01-01', description: 'Today or later.' }) @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Tanggal belum benar. Tulis seperti 2026-11-24.' }) validFrom: string;
}

export class SetVersionDto {
  @ApiProperty() version: number;
}

export class PolicyDto {
  @ApiProperty({ minimum: 0, maximum: 10_000 }) @IsInt() @Min(0) @Max(10_000) sampleBps: number;
}
