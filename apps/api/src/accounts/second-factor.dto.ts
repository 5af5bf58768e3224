import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

export class AppCodeDto {
  @ApiProperty({ example: '123456', description: 'Six digits of the authenticator app' })
  @IsString()
  @Matches(/^\d{6}$/, { message: 'Kode terdiri dari 6 angka.' })
  code: string;
}

export class ProofDto {
  @ApiProperty({ example: '123456', maxLength: 20, description: 'Six digits of the authenticator app, or one recovery code' })
  @IsString()
  @Length(6, 20, { message: 'Tulis 6 angka dari aplikasi pengaman, atau satu kode cadangan.' })
  code: string;
}

export class SecondFactorSecretDto {
  @ApiProperty({ description: 'For the authenticator app; also a link on a phone' }) uri: string;
  @ApiProperty({ description: 'Base32, for typing it in' }) secret: string;
  @ApiProperty({ description: 'The same as a picture: SVG of a QR code' }) qrSvg: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Shown once; each works once' }) recoveryCodes: string[];
}

export class ProvenDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Codes left on paper, when one was used' }) recoveryCodesLeft: number | null;
}
