import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import { type CarriedReceipt, MOST_SEALED_LETTERS, type SealedBekal } from '@etalase/seller-training';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const BROKEN = { message: 'Berkas .bekal ini rusak atau tidak lengkap. Minta pemiliknya membuat yang baru.' };

/** One part of a `.bekal` file: what a phone wrote, sealed to the server. */
export class SealedBekalDto implements SealedBekal {
  @ApiProperty({ format: 'uuid' }) @IsUUID() keyId: string;
  @ApiProperty({ description: 'AES key under RSA-OAEP, base64' }) @IsString() @Length(100, 1_000) @Matches(BASE64, BROKEN) key: string;
  @ApiProperty({ description: '12 bytes, base64' }) @IsString() @Length(16, 16, BROKEN) @Matches(BASE64, BROKEN) iv: string;
  @ApiProperty({ maxLength: MOST_SEALED_LETTERS, description: 'AES-GCM, base64' }) @IsString() @Length(20, MOST_SEALED_LETTERS, BROKEN) @Matches(BASE64, BROKEN) sealed: string;
}

/** The server's word, to be taken back to the phone that wrote. */
export class CarriedReceiptDto implements CarriedReceipt {
  @ApiProperty({ format: 'uuid' }) deviceId: string;
  @ApiProperty({ format: 'uuid' }) keyId: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [String] }) eventIds: string[];
  @ApiProperty({ description: 'ECDSA P-256 with SHA-256 (IEEE P1363), base64' }) signature: string;
}
