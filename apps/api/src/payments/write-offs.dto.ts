import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';
import type { WriteOff } from '@etalase/payments';

export class AskWriteOffDto {
  @ApiProperty({ description: 'Id of the shop' }) @IsUUID() account: string;
  @ApiProperty({ minLength: 10, maxLength: 500, description: 'Why it will never be paid' }) @IsString() @Length(0, 1000) reason: string;
}

export class WriteOffDto {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'Id of the shop' }) account: string;
  @ApiProperty({ example: 'Kopi Liwa' }) label: string;
  @ApiProperty({ description: 'Asked for; once booked, what was' }) amountRupiah: number;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ['asked', 'booked', 'refused'] }) state: 'asked' | 'booked' | 'refused';
  @ApiProperty({ description: 'Name of the officer who asked' }) askedBy: string;
  @ApiProperty() isMine: boolean;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;

  static of({ id, account, label, amount, booked, reason, state, askedBy, askedAt, decidedBy, decidedAt }: WriteOff, names: ReadonlyMap<string, string>, reader: string): WriteOffDto {
    const name = (person: string): string => names.get(person) ?? 'Petugas';
    return { id, account, label, amountRupiah: booked ?? amount, reason, state, askedBy: name(askedBy), isMine: askedBy === reader, askedAt: askedAt.toISOString(), decidedBy: decidedBy && name(decidedBy), decidedAt: decidedAt?.toISOString() ?? null };
  }
}

export class WriteOffsDto {
  @ApiProperty({ type: [WriteOffDto], description: 'Those that wait first, then the newest' }) items: WriteOffDto[];
}
