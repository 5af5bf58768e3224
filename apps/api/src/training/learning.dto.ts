import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { AGE_BANDS, type AgeBand, type AttemptView, type EnrolmentState, type LearningView, type PackageManifest, type Sex, SEXES, TEST_ROLES, type TestRole } from '@etalase/seller-training';

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

export class EnrolDto {
  @ApiProperty({ example: 'onboarding-umkm' }) @IsString() @Length(1, 80) course: string;
  @ApiProperty({ example: '18.04.11.2003' }) @IsString() @Matches(VILLAGE, { message: 'Pilih desa Anda dari daftar.' }) villageCode: string;
  @ApiProperty({ enum: SEXES }) @IsIn(SEXES) sex: Sex;
  @ApiProperty({ enum: AGE_BANDS }) @IsIn(AGE_BANDS) ageBand: AgeBand;
  @ApiProperty({ example: 'pelaku UMKM', minLength: 2, maxLength: 60 }) @IsString() @Length(2, 60, { message: 'Tulis peran Anda, 2 sampai 60 huruf. Contoh: pelaku UMKM.' }) participantType: string;
  @ApiPropertyOptional({ maxLength: 80, description: 'For the certificate, where the person has not said it yet' })
  @IsOptional()
  @IsString()
  @MaxLength(80, { message: 'Nama paling panjang 80 huruf.' })
  name?: string;
}

export class EnrolledDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId: string;
}

export class WeakSpotDto {
  @ApiProperty() objective: string;
  @ApiProperty({ description: 'Lesson to read again' }) lesson: string;
}

export class AttemptDto implements AttemptView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: TEST_ROLES }) role: TestRole;
  @ApiProperty({ type: Number, nullable: true }) ordinal: number | null;
  @ApiProperty({ description: 'Otherwise it is practice' }) counts: boolean;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ description: 'A test before that came after a lesson' }) isLate: boolean;
  @ApiProperty({ format: 'date-time' }) submittedAt: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Basis points' }) scoreBp: number | null;
  @ApiProperty({ type: [WeakSpotDto], description: 'What was not answered right; never the answers' }) weak: WeakSpotDto[];
}

export class AttemptsLeftDto implements Record<TestRole, number> {
  @ApiProperty() pre: number;
  @ApiProperty() post: number;
}

export class GapDto {
  @ApiProperty({ format: 'uuid' }) deviceId: string;
  @ApiProperty({ description: 'Acts the phone wrote and has not handed over' }) missing: number;
}

/** Where one learner stands in one course. */
export class LearningDto implements LearningView {
  @ApiProperty({ format: 'uuid' }) enrolmentId: string;
  @ApiProperty() course: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty({ enum: ['applied', 'waitlisted', 'offered', 'confirmed', 'completed', 'not_passed', 'withdrawn', 'no_show'] }) state: EnrolmentState;
  @ApiProperty({ format: 'date-time' }) enrolledAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) completedAt: string | null;
  @ApiProperty({ description: 'Basis points that pass the test after' }) mastery: number;
  @ApiProperty() lessonsDone: number;
  @ApiProperty() lessonsAll: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Furthest read, in hundredths, by lesson' }) lessons: Record<string, number>;
  @ApiProperty({ type: [String], description: 'Codes of the tasks that are done' }) practice: string[];
  @ApiProperty({ type: [AttemptDto] }) attempts: AttemptDto[];
  @ApiProperty({ type: AttemptsLeftDto }) attemptsLeft: AttemptsLeftDto;
  @ApiProperty({ type: Number, nullable: true }) preBp: number | null;
  @ApiProperty() isPreLate: boolean;
  @ApiProperty({ type: Number, nullable: true }) bestPostBp: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '(after − before) / (1 − before), in ten-thousandths; by the first try after' }) gainBp: number | null;
  @ApiProperty({ type: [GapDto] }) gaps: GapDto[];
}

export class LearningListDto {
  @ApiProperty({ type: [LearningDto] }) items: LearningDto[];
}

export class TakePackageDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() deviceId: string;
  @ApiPropertyOptional({ maxLength: 400, description: 'ECDSA P-256, SPKI, base64: what the phone signs with when others carry its work' })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9+/]{80,390}={0,2}$/, { message: 'Kunci HP ini tidak dikenal.' })
  publicKey?: string;
}

export class StartAttemptDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() deviceId: string;
  @ApiProperty({ enum: TEST_ROLES }) @IsIn(TEST_ROLES) role: TestRole;
  @ApiPropertyOptional({ description: 'Take over what the person’s other phones hold and have not used' }) @IsOptional() @IsBoolean() move?: boolean;
}

export class AttemptGrantDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: TEST_ROLES }) role: TestRole;
  @ApiProperty() ordinal: number;
}

export class PackageFileDto {
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty() bytes: number;
  @ApiProperty({ description: 'Hexadecimal' }) sha256: string;
}

export class CarrierKeyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'SPKI, base64' }) spki: string;
}

export class PackageManifestDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId: string;
  @ApiProperty({ type: [PackageFileDto] }) files: PackageFileDto[];
  @ApiProperty({ type: [AttemptGrantDto], description: 'Rights to try a test without signal, for this phone alone' }) grants: AttemptGrantDto[];
  @ApiProperty({ type: CarrierKeyDto, description: 'RSA-OAEP with SHA-256' }) sealKey: CarrierKeyDto;
  @ApiProperty({ type: CarrierKeyDto, description: 'ECDSA P-256 with SHA-256' }) receiptKey: CarrierKeyDto;

  static of({ grants, ...manifest }: PackageManifest): PackageManifestDto {
    return { ...manifest, grants: grants.map(({ id, role, ordinal }) => ({ id, role, ordinal })) };
  }
}
