import { type ApiBodyOptions, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { NUMBER_FORMS, type NumberForm, REQUIREMENT_KINDS, type RequirementKind } from '@etalase/sellers';
import { PayoutAccountDto, ShopFileDto } from './shop.dto';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class EvidenceDto {
  @ApiPropertyOptional({ maxLength: 24, description: 'For NIK: 16 digits, spaces allowed. Kept sealed, never shown again.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  nik?: string;

  @ApiPropertyOptional({ maxLength: 80, description: 'As on the KTP.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  name?: string;

  @ApiPropertyOptional({ maxLength: 60, description: 'NIB, NPWP, or the number of a permit.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  number?: string;

  @ApiPropertyOptional({ example: '2027-06-30' })
  @IsOptional()
  @Matches(DATE, { message: 'Tanggal belum benar. Tulis seperti 2026-11-24.' })
  expiresOn?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  isAgreed?: boolean;
}

export class ConfirmAccountDto extends PayoutAccountDto {
  @ApiProperty({ example: '123456', description: 'From the phone of the owner.' })
  @IsString()
  @Matches(/^\d{6}$/, { message: 'Kode terdiri dari 6 angka.' })
  code: string;
}

export class AccountCodeDto {
  @ApiProperty({ example: 'BRI ••••4321 a.n. S***' }) masked: string;
  @ApiProperty({ enum: ['matched', 'differs', 'unknown'], description: 'What the bank says of the name.' }) finding: 'matched' | 'differs' | 'unknown';
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

export class SettledAccountDto {
  @ApiProperty({ example: 'BRI ••••4321 a.n. S***' }) masked: string;
  @ApiProperty({ description: 'In place already; else an officer looks at it.' }) isSettled: boolean;
}

export class CourseToTakeDto {
  @ApiProperty({ example: 'onboarding-umkm' }) code: string;
  @ApiProperty({ example: 'Onboarding UMKM' }) title: string;
}

export class JoiningItemDto {
  @ApiProperty({ example: 'identity.nik' }) key: string;
  @ApiProperty({ enum: REQUIREMENT_KINDS }) kind: RequirementKind;
  @ApiProperty({ enum: NUMBER_FORMS }) form: NumberForm;
  @ApiProperty({ minimum: 0, maximum: 3 }) step: number;
  @ApiProperty() title: string;
  @ApiProperty() why: string;
  @ApiProperty() help: string;
  @ApiProperty() isRequired: boolean;
  @ApiProperty() mustExpire: boolean;
  @ApiProperty({ enum: ['asked', 'given', 'accepted', 'returned'] }) state: 'asked' | 'given' | 'accepted' | 'returned';
  @ApiProperty({ description: 'Masked.' }) shown: string;
  @ApiProperty() hasPhoto: boolean;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, nullable: true }) expiresOn: string | null;
  @ApiProperty({ type: CourseToTakeDto, nullable: true, description: 'To be passed before this is fulfilled' }) course: CourseToTakeDto | null;
}

export class MissingDto {
  @ApiProperty() key: string;
  @ApiProperty() title: string;
  @ApiProperty() words: string;
}

export class LadderStepDto {
  @ApiProperty() step: number;
  @ApiProperty() title: string;
  @ApiProperty() opens: string;
  @ApiProperty() isReached: boolean;
  @ApiProperty({ type: [MissingDto] }) missing: MissingDto[];
}

export class LadderDto {
  @ApiProperty({ minimum: -1, maximum: 3, description: '-1 before the first step.' }) step: number;
  @ApiProperty({ type: [LadderStepDto] }) steps: LadderStepDto[];
}

export class JoiningDto {
  @ApiProperty({ type: ShopFileDto }) shop: ShopFileDto;
  @ApiProperty({ type: LadderDto }) ladder: LadderDto;
  @ApiProperty({ type: [JoiningItemDto] }) items: JoiningItemDto[];
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answerBy: string | null;
}

export class AppealDto {
  @ApiProperty({ minLength: 10, maxLength: 1000 }) @IsString() @Length(10, 1000, { message: 'Ceritakan sedikitnya 10 huruf.' }) text: string;
}

export class AssistantDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) operatorName: string | null;
  @ApiProperty() villageCode: string;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class AssistantsDto {
  @ApiProperty({ type: [AssistantDto] }) items: AssistantDto[];
}

/** A form's file, for the API's description. */
export const PHOTO_BODY: ApiBodyOptions = { schema: { type: 'object', required: ['photo'], properties: { photo: { type: 'string', format: 'binary' } } } };
