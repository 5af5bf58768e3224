import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ATTENDANCE_METHODS, ATTENDANCE_STATUSES, type AttendanceMethod, type AttendanceStatus } from '@etalase/seller-training';
import { IsMoment } from '../../moment';
import { BatchDto, TrainingSessionDto } from './batch-views.dto';

export class RegisterLineDto {
  @ApiProperty({ format: 'uuid' }) learnerId: string;
  @ApiProperty() printedName: string;
  @ApiProperty() villageName: string;
  @ApiProperty() participantType: string;
  @ApiProperty({ enum: ATTENDANCE_STATUSES, nullable: true, type: String }) status: AttendanceStatus | null;
  @ApiProperty({ enum: ATTENDANCE_METHODS, nullable: true, type: String }) method: AttendanceMethod | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @ApiProperty() reason: string;
}
export class TaughtSessionDto extends TrainingSessionDto {
  @ApiProperty({ type: BatchDto }) batch: BatchDto;
}
export class TaughtSessionsDto {
  @ApiProperty({ type: [TaughtSessionDto] }) items: TaughtSessionDto[];
}
export class SessionStepDto {
  @ApiProperty() title: string;
  @ApiProperty() isDone: boolean;
}
export class ObstacleDto {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}
export class SessionDeskDto extends TaughtSessionDto {
  @ApiProperty({ type: [SessionStepDto], description: 'What belongs to this session; the trainer says at the end what was done.' }) steps: SessionStepDto[];
  @ApiProperty({ type: [RegisterLineDto], description: 'Everybody who has a seat, by name.' }) register: RegisterLineDto[];
  @ApiProperty({ type: ObstacleDto, nullable: true, description: 'Why the caller could not open it as things stand.' }) obstacle: ObstacleDto | null;
}
export class SessionCodeDto {
  @ApiProperty({ example: '12345678' }) code: string;
  @ApiProperty({ description: 'For the wall: session and code as a picture, SVG of a QR code' }) qrSvg: string;
}

const STATUS = 'Pilih hadir, terlambat, izin, atau tidak hadir.';

/** One line of the register: by the card of the learner, or by name. */
export class MarkDto {
  @ApiProperty({ format: 'uuid', description: 'Made on the phone: a mark that arrives twice is one.' }) @IsUUID() id: string;
  @ApiPropertyOptional({ maxLength: 80, description: 'What was scanned; instead of `learnerId`.' }) @IsOptional() @IsString() @MaxLength(80, { message: 'Kartu ini bukan kartu peserta Etalase Desa.' }) card?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() learnerId?: string;
  @ApiProperty({ enum: ATTENDANCE_STATUSES }) @IsIn(ATTENDANCE_STATUSES, { message: STATUS }) status: AttendanceStatus;
  @ApiPropertyOptional({ maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300, { message: 'Tulis alasannya, paling panjang 300 huruf.' }) reason?: string;
  @ApiProperty({ format: 'date-time', description: "By the phone's clock." }) @IsMoment('Waktu absen belum benar.') occurredAt: string;
}

export class MarkedDto {
  @ApiProperty({ enum: ['taken', 'already'] }) outcome: 'taken' | 'already';
  @ApiProperty({ format: 'uuid' }) learnerId: string;
  @ApiProperty() printedName: string;
}

const STEPS = 'Pilih langkah dari daftar sesi ini.';

export class ClosingDto {
  @ApiPropertyOptional({ type: [Number], description: 'Places in `steps`, from 0, of what was done.' })
  @IsOptional()
  @IsArray({ message: STEPS })
  @ArrayMaxSize(50, { message: STEPS })
  @IsInt({ each: true, message: STEPS })
  @Min(0, { each: true, message: STEPS })
  @Max(49, { each: true, message: STEPS })
  done?: number[];
}

export class EvidenceKindQuery {
  @ApiPropertyOptional({ enum: ['photo', 'signed_sheet'], default: 'photo' }) @IsOptional() @IsIn(['photo', 'signed_sheet']) kind: 'photo' | 'signed_sheet' = 'photo';
}
