import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { AGE_BANDS, type AgeBand, MOST_USEFUL, type Sex, SEXES } from '@etalase/seller-training';

/** Who somebody is when the seat is taken. */
export class ProfileDto {
  @ApiProperty({ enum: SEXES }) @IsIn(SEXES, { message: 'Pilih perempuan, laki-laki, atau tidak disebut.' }) sex: Sex;
  @ApiProperty({ enum: AGE_BANDS }) @IsIn(AGE_BANDS, { message: 'Pilih salah satu kelompok umur.' }) ageBand: AgeBand;
  @ApiProperty({ minLength: 2, maxLength: 60, example: 'operator desa' }) @IsString() @Length(2, 60, { message: 'Tulis peran peserta, 2 sampai 60 huruf. Contoh: perangkat desa.' }) participantType: string;
}

export class AskSeatDto extends ProfileDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() batchId: string;
  @ApiProperty({ minLength: 2, maxLength: 80, description: 'As it will stand on the certificate.' }) @IsString() @Length(2, 80, { message: 'Tulis nama lengkap, 2 sampai 80 huruf.' }) printedName: string;
  @ApiProperty({ example: '18.04.11.2003' }) @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, { message: 'Pilih desa tempat tinggal.' }) villageCode: string;
}

export class AnswerOfferDto {
  @ApiProperty() @IsBoolean() accept: boolean;
}

const USEFUL = 'Pilih satu angka, dari 1 sampai 5.';

export class ReactionDto {
  @ApiProperty({ minimum: 1, maximum: MOST_USEFUL }) @IsInt({ message: USEFUL }) @Min(1, { message: USEFUL }) @Max(MOST_USEFUL, { message: USEFUL }) useful: number;
}

export class AttendDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sessionId: string;
  @ApiProperty({ example: '12345678' }) @Matches(/^\d{8}$/, { message: 'Kode sesi terdiri dari 8 angka.' }) code: string;
}
