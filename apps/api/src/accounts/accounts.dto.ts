import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { SecondFactorState } from '@etalase/accounts';
import type { ScopeKind } from '@etalase/platform';

export class RequestCodeDto {
  @ApiProperty({ example: '0812-3456-7890', maxLength: 25 })
  @IsString()
  @Length(1, 25, { message: 'Tulis nomor HP Anda.' })
  phone: string;

  @ApiPropertyOptional({ enum: ['whatsapp', 'sms'], default: 'whatsapp', description: 'SMS can be asked for a minute after a WhatsApp code.' })
  @IsOptional()
  @IsIn(['whatsapp', 'sms'])
  channel?: 'whatsapp' | 'sms';

  @ApiPropertyOptional({ enum: ['id', 'en'], default: 'id' })
  @IsOptional()
  @IsIn(['id', 'en'])
  locale: 'id' | 'en' = 'id';
}

export class CodeSentDto {
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ format: 'date-time' }) resendAfter: string;
}

export class SignInDto {
  @ApiProperty({ example: '0812-3456-7890', maxLength: 25 })
  @IsString()
  @Length(1, 25, { message: 'Tulis nomor HP Anda.' })
  phone: string;

  @ApiProperty({ example: '123456' })
  @IsString()
  @Matches(/^\d{6}$/, { message: 'Kode terdiri dari 6 angka.' })
  code: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Made anew for each try. A try whose answer was lost is sent again as it was, within five minutes, and answered with the same session.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Muat ulang halaman ini, lalu isi kodenya sekali lagi.' })
  attempt?: string;
}

export class RenameDto {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80, { message: 'Tulis nama Anda, paling panjang 80 huruf.' })
  name: string;
}

export class GrantDto {
  @ApiProperty({ example: 'seller.owner' }) role: string;
  @ApiProperty({ enum: ['seller', 'village', 'regency', 'province', 'platform'] }) scopeKind: ScopeKind;
  @ApiProperty() scopeId: string;
}

export class MeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '+6281234567890' }) phone: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: [GrantDto] }) grants: GrantDto[];
  @ApiProperty({ type: [String], description: 'Shops this person works for.' }) sellerIds: string[];
  @ApiProperty({ enum: ['none', 'enrol', 'prove', 'proven'], description: 'What this session still has to do before its rights of office count' }) secondFactor: SecondFactorState;
}
