import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { BATCH_STATES, type BatchState, SESSION_KINDS, type SessionKind } from '@etalase/seller-training';
import { IsDay, IsMoment } from '../../moment';

const CODE = /^(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE_WORDS = { message: 'Kode berisi huruf kecil, angka, dan strip. Contoh: lampung-barat-1.' };
const REGION = /^\d{2}(\.\d{2})?$/;

export class ProgramInputDto {
  @ApiProperty({ example: 'desa-digital-2026' }) @Matches(CODE, CODE_WORDS) code: string;
  @ApiProperty({ maxLength: 120 }) @IsString() @Length(3, 120, { message: 'Tulis nama program, 3 sampai 120 huruf.' }) title: string;
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200, { message: 'Tema paling panjang 200 huruf.' }) theme: string;
  @ApiProperty({ maxLength: 120 }) @IsString() @Length(3, 120, { message: 'Tulis penyelenggara, 3 sampai 120 huruf.' }) organiser: string;
  @ApiProperty({ type: [String] }) @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(120, { each: true }) sponsors: string[];
  @ApiProperty({ type: [String] }) @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(120, { each: true }) partners: string[];
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) year: number;
}
export class ProgramDto extends ProgramInputDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}
export class ProgramsDto {
  @ApiProperty({ type: [ProgramDto] }) items: ProgramDto[];
}
export class MadeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class SeatRuleInputDto {
  @ApiProperty({ enum: ['village', 'sex', 'type'] }) @IsIn(['village', 'sex', 'type']) dimension: 'village' | 'sex' | 'type';
  @ApiPropertyOptional({ maxLength: 60 }) @IsOptional() @IsString() @Length(1, 60) value?: string;
  @ApiPropertyOptional({ minimum: 0, maximum: 5000 }) @IsOptional() @IsInt() @Min(0) @Max(5000) most?: number;
  @ApiPropertyOptional({ minimum: 0, maximum: 5000 }) @IsOptional() @IsInt() @Min(0) @Max(5000) fewest?: number;
}

export class BatchInputDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID(undefined, { message: 'Pilih programnya.' }) programId: string;
  @ApiProperty() @Matches(CODE, CODE_WORDS) code: string;
  @ApiProperty({ maxLength: 120 }) @IsString() @Length(3, 120, { message: 'Tulis nama angkatan, 3 sampai 120 huruf.' }) title: string;
  @ApiProperty({ example: 'operator-desa' }) @IsString() @Length(2, 60) course: string;
  @ApiProperty({ example: '18.04' }) @Matches(REGION, { message: 'Pilih kabupaten, kota, atau provinsi.' }) regionCode: string;
  @ApiProperty({ minimum: 1, maximum: 5000 }) @IsInt() @Min(1) @Max(5000, { message: 'Kuota antara 1 dan 5.000 kursi.' }) quota: number;
  @ApiProperty({ type: [SeatRuleInputDto] }) @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => SeatRuleInputDto) rules: SeatRuleInputDto[];
  @ApiProperty({ format: 'date-time' }) @IsMoment('Tanggal belum benar. Tulis seperti 2026-11-24T08:00:00+07:00.') opensAt: string;
  @ApiProperty({ format: 'date-time' }) @IsMoment('Tanggal belum benar. Tulis seperti 2026-11-24T08:00:00+07:00.') closesAt: string;
  @ApiProperty({ format: 'date' }) @IsDay() startsOn: string;
  @ApiProperty({ format: 'date' }) @IsDay() endsOn: string;
  @ApiProperty({ minimum: 1, maximum: 336 }) @IsInt() @Min(1) @Max(336, { message: 'Tawaran kursi berlaku 1 sampai 336 jam.' }) offerHours: number;
  @ApiProperty({ minimum: 0, maximum: 10000 }) @IsInt() @Min(0) @Max(10_000) attendanceShare: number;
  @ApiProperty() @IsBoolean() byNomination: boolean;
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500, { message: 'Catatan paling panjang 500 huruf.' }) note: string;
}
export class MoveBatchDto {
  @ApiProperty({ enum: BATCH_STATES }) @IsIn(BATCH_STATES) to: BatchState;
}
export class RepeatBatchDto {
  @ApiProperty() @Matches(CODE, CODE_WORDS) code: string;
  @ApiProperty({ example: '18.04' }) @Matches(REGION, { message: 'Pilih kabupaten, kota, atau provinsi.' }) regionCode: string;
  @ApiProperty({ minimum: 0, maximum: 1000 }) @IsInt() @Min(0) @Max(1000) byDays: number;
}

export class AgendaItemDto {
  @ApiProperty({ example: '09.00' }) @Matches(/^([01]\d|2[0-3])\.[0-5]\d$/, { message: 'Tulis jam seperti 09.00.' }) at: string;
  @ApiProperty() @IsString() @Length(1, 120) title: string;
  @ApiProperty() @IsString() @MaxLength(120) official: string;
}
export class SessionInputDto {
  @ApiProperty({ enum: SESSION_KINDS }) @IsIn(SESSION_KINDS) kind: SessionKind;
  @ApiProperty() @IsString() @Length(3, 120, { message: 'Tulis judul sesi, 3 sampai 120 huruf.' }) title: string;
  @ApiProperty() @IsString() @Length(3, 200, { message: 'Tulis tempatnya, 3 sampai 200 huruf.' }) venue: string;
  @ApiPropertyOptional({ example: '18.04.11.2003' }) @IsOptional() @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, { message: 'Pilih desa tempat sesi.' }) villageCode?: string;
  @ApiProperty({ format: 'date-time' }) @IsMoment('Tulis hari dan jam mulai.') startsAt: string;
  @ApiProperty({ format: 'date-time' }) @IsMoment('Tulis hari dan jam selesai.') endsAt: string;
  @ApiProperty({ minimum: 1, maximum: 5000 }) @IsInt() @Min(1) @Max(5000) capacity: number;
  @ApiProperty({ minimum: 0, maximum: 40 }) @IsInt() @Min(0) @Max(40) jp: number;
  @ApiProperty({ type: [AgendaItemDto] }) @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => AgendaItemDto) agenda: AgendaItemDto[];
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500) note: string;
  @ApiProperty({ type: [String], description: 'Phones of those who teach.' }) @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(25, { each: true }) facilitatorPhones: string[];
  @ApiPropertyOptional({ type: [String], description: 'Those of the session who go on teaching it, when it is changed: their phones are not told.' }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true, message: 'Pilih pengajar dari sesi ini.' }) facilitatorIds?: string[];
}
export class CancelSessionDto {
  @ApiProperty({ minLength: 5, maxLength: 300 }) @IsString() @Length(5, 300, { message: 'Tulis alasannya, 5 sampai 300 huruf.' }) reason: string;
}
