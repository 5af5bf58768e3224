import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { CAPABILITIES, type Capability, CERTIFICATE_KINDS, CERTIFICATE_STATES, type CertificateKind, type CertificateState, type GrantCause, WAIVER_KINDS, type WaiverKind } from '@etalase/seller-training';
import { IsDay } from '../moment';
import { PageQuery } from '../page-query';

export class TrainingCertificateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '00042/ONBOARDING-UMKM/ETALASE-18/XI/2026' }) number: string;
  @ApiProperty({ example: '7K3M9QXA2BVN' }) code: string;
  @ApiProperty({ enum: CERTIFICATE_STATES }) state: CertificateState;
  @ApiProperty({ type: String, nullable: true, description: 'As printed; empty after the person asked to be forgotten.' }) name: string | null;
  @ApiProperty({ example: 'onboarding-umkm' }) course: string;
  @ApiProperty({ example: 'Onboarding UMKM' }) courseTitle: string;
  @ApiProperty() courseVersion: number;
  @ApiProperty({ enum: CERTIFICATE_KINDS }) kind: CertificateKind;
  @ApiProperty({ description: 'Lesson hours of 45 minutes' }) jp: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Basis points of the test after' }) score: number | null;
  @ApiProperty({ format: 'date' }) issuedOn: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day it counts; empty: for good' }) validTo: string | null;
  @ApiProperty({ description: 'Empty for learning by oneself' }) batch: string;
  @ApiProperty() signer: string;
  @ApiProperty({ example: '9f86d081' }) keyId: string;
  @ApiProperty({ type: String, nullable: true, description: 'Signed content: `/sertifikat/<code>#<fragment>` is the text of the QR' }) fragment: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) endedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the one that took its place' }) successor: string | null;
  @ApiProperty({ enum: CAPABILITIES, isArray: true, description: 'What it opens' }) capabilities: Capability[];
}

export class RightDto {
  @ApiProperty({ enum: CAPABILITIES }) capability: Capability;
  @ApiProperty({ enum: ['active', 'grace', 'suspended'] }) state: 'active' | 'grace' | 'suspended';
  @ApiProperty({ enum: ['certificate', 'waiver', 'assisted'] }) cause: GrantCause;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) lastDay: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) graceUntil: string | null;
}

export class OwnCertificatesDto {
  @ApiProperty({ type: [TrainingCertificateDto] }) items: TrainingCertificateDto[];
  @ApiProperty({ type: [RightDto], description: 'What the person may do now, and why' }) rights: RightDto[];
  @ApiProperty({ example: 'https://etalase.example', description: 'Addresses in QR codes begin so' }) origin: string;
}

export class OfficeCertificateDto extends TrainingCertificateDto {
  @ApiProperty() isFraud: boolean;
  @ApiProperty({ type: String, nullable: true }) endedReason: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ description: 'The officer’s own: another has to look after it' }) isMine: boolean;
}

export class OfficeCertificatesDto {
  @ApiProperty({ type: [OfficeCertificateDto] }) items: OfficeCertificateDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class CertificateQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 80, description: 'Number or its beginning, code, or phone number' }) @IsOptional() @IsString() @MaxLength(80) q?: string;
  @ApiPropertyOptional({ maxLength: 60 }) @IsOptional() @IsString() @Matches(/^[a-z0-9-]{1,60}$/, { message: 'Kode kursus terdiri dari huruf kecil, angka, dan strip.' }) course?: string;
  @ApiPropertyOptional({ enum: CERTIFICATE_STATES }) @IsOptional() @IsIn(CERTIFICATE_STATES) state?: CertificateState;
}

export class RevocationDto {
  @ApiProperty({ minLength: 5, maxLength: 500 }) @IsString() @Length(5, 500, { message: 'Alasan berisi 5 sampai 500 huruf.' }) reason: string;
  @ApiProperty({ description: 'What it opened is suspended at once; otherwise thirty days of grace' }) @IsBoolean() isFraud: boolean;
}

export class RenamingDto {
  @ApiProperty({ minLength: 2, maxLength: 80 }) @IsString() @Length(2, 80, { message: 'Nama berisi 2 sampai 80 huruf.' }) name: string;
  @ApiProperty({ minLength: 5, maxLength: 500 }) @IsString() @Length(5, 500, { message: 'Alasan berisi 5 sampai 500 huruf.' }) reason: string;
}

export class ReplacementDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
}

export class NewWaiverDto {
  @ApiProperty({ maxLength: 30, example: '0812-3456-7890' }) @IsString() @Length(8, 30, { message: 'Tulis nomor HP orangnya.' }) phone: string;
  @ApiProperty({ enum: CAPABILITIES }) @IsIn(CAPABILITIES) capability: Capability;
  @ApiProperty({ enum: WAIVER_KINDS }) @IsIn(WAIVER_KINDS) kind: WaiverKind;
  @ApiProperty({ minLength: 5, maxLength: 500 }) @IsString() @Length(5, 500, { message: 'Alasan berisi 5 sampai 500 huruf.' }) reason: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day; without it, for good' }) @IsOptional() @IsDay('Hari terakhir ditulis seperti 2027-12-31.') lastDay?: string;
}

export class AskedWaiverDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class WaiverDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() person: string;
  @ApiProperty() phone: string;
  @ApiProperty({ enum: CAPABILITIES }) capability: Capability;
  @ApiProperty({ enum: WAIVER_KINDS }) kind: WaiverKind;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) lastDay: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the officer who asked' }) askedBy: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt: Date;
  @ApiProperty({ description: 'Another officer has to decide' }) isMine: boolean;
}

export class WaiversDto {
  @ApiProperty({ type: [WaiverDto] }) items: WaiverDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class WaiverDecisionDto {
  @ApiProperty() @IsBoolean() isApproved: boolean;
  @ApiPropertyOptional({ maxLength: 500, description: 'Needed to decline' }) @IsOptional() @IsString() @MaxLength(500) note?: string;
}

export class SigningKeyDto {
  @ApiProperty({ example: '9f86d081' }) id: string;
  @ApiProperty({ description: 'Raw Ed25519, base64url' }) x: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) until: string | null;
  @ApiProperty() isCompromised: boolean;
}

export class SigningKeysDto {
  @ApiProperty({ type: [SigningKeyDto] }) items: SigningKeyDto[];
}

export class KeyRotationDto {
  @ApiProperty({ minLength: 5, maxLength: 500 }) @IsString() @Length(5, 500, { message: 'Alasan berisi 5 sampai 500 huruf.' }) reason: string;
  @ApiProperty({ description: 'Somebody else may have the old key' }) @IsBoolean() isCompromised: boolean;
}
