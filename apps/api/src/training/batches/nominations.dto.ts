import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { AGE_BANDS, type AgeBand, NOMINATION_STATES, type NominationState, type Sex, SEXES } from '@etalase/seller-training';
import { BatchDto } from './batch-views.dto';
import { ProfileDto } from './seats.dto';

export class NominationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) batchId: string;
  @ApiProperty() villageCode: string;
  @ApiProperty() villageName: string;
  @ApiProperty() slot: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SEXES }) sex: Sex;
  @ApiProperty({ enum: AGE_BANDS }) ageBand: AgeBand;
  @ApiProperty() participantType: string;
  @ApiProperty() letterNumber: string;
  @ApiProperty({ description: 'The letter itself is there, as a photo or a PDF' }) hasLetter: boolean;
  @ApiProperty({ enum: NOMINATION_STATES }) state: NominationState;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true, description: 'The nomination this one took the place of.' }) replaces: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
export class NominationsDto {
  @ApiProperty({ type: [NominationDto] }) items: NominationDto[];
}
export class VillageNominationsDto extends NominationsDto {
  @ApiProperty() villageName: string;
  @ApiProperty({ type: [BatchDto], description: 'Batches this village can name people for now, and those it has.' }) batches: BatchDto[];
}

export class NomineeDto extends ProfileDto {
  @ApiProperty({ minLength: 2, maxLength: 80 }) @IsString() @Length(2, 80, { message: 'Tulis nama lengkap peserta, 2 sampai 80 huruf.' }) name: string;
  @ApiProperty({ maxLength: 25, example: '0812-3456-7890' }) @IsString() @Length(1, 25, { message: 'Tulis nomor HP peserta.' }) phone: string;
  @ApiProperty({ maxLength: 60, example: 'SK 12/2026' }) @IsString() @MaxLength(60, { message: 'Tulis nomor surat usulan (SK), 3 sampai 60 huruf.' }) letterNumber: string;
  @ApiProperty({ description: 'Lives in this village.' }) @IsBoolean() isResident: boolean;
  @ApiProperty({ description: 'Can come to every session.' }) @IsBoolean() canCome: boolean;
  @ApiProperty({ description: 'Was asked and agreed.' }) @IsBoolean() hasConsented: boolean;
}
export class NominateDto extends NomineeDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() batchId: string;
  @ApiProperty({ minimum: 1, maximum: 50 }) @IsInt() @Min(1) @Max(50, { message: 'Nomor kursi desa antara 1 dan 50.' }) slot: number;
}
export class ReplaceNomineeDto extends NomineeDto {
  @ApiProperty({ minLength: 5, maxLength: 300 }) @IsString() @Length(5, 300, { message: 'Tulis alasannya, 5 sampai 300 huruf.' }) reason: string;
}
export class WithdrawNominationDto {
  @ApiProperty({ minLength: 5, maxLength: 300 }) @IsString() @Length(5, 300, { message: 'Tulis alasannya, 5 sampai 300 huruf.' }) reason: string;
}
export class DecideNominationDto {
  @ApiProperty({ enum: ['verified', 'accepted', 'rejected'] }) @IsIn(['verified', 'accepted', 'rejected']) to: 'verified' | 'accepted' | 'rejected';
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300, { message: 'Tulis alasannya, 5 sampai 300 huruf.' }) reason?: string;
}
