import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Length, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { ApiKeyRecord, Organisation, Permission } from '@etalase/payments-api';
import { RESOURCES } from '../v1/v1-route';

const RIGHTS = ['read', 'write'] as const;
const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export class NewOrganisationDto {
  @ApiProperty({ minLength: 3, maxLength: 100 }) @IsString() @Length(0, 200) name: string;
}

export class KeyRightDto {
  @ApiProperty({ enum: RESOURCES }) @IsIn(RESOURCES) resource: (typeof RESOURCES)[number];
  @ApiProperty({ enum: RIGHTS }) @IsIn(RIGHTS) right: (typeof RIGHTS)[number];
}

export class NewProgramKeyDto {
  @ApiProperty({ minLength: 3, maxLength: 100, description: 'What uses it' }) @IsString() @Length(0, 200) name: string;

  @ApiPropertyOptional({ type: [KeyRightDto], description: 'A restricted key may do only this; without it everything' })
  // Not `@IsOptional`: null is no way to say "everything".
  @ValidateIf(({ rights }: NewProgramKeyDto) => rights !== undefined)
  @IsArray()
  @ArrayMaxSize(RESOURCES.length)
  @ValidateNested({ each: true })
  @Type(() => KeyRightDto)
  rights?: KeyRightDto[];
}

export class RotateKeyDto {
  @ApiProperty({ minimum: 0, maximum: 168, description: 'Hours for which the old key goes on' }) @IsInt() @Min(0) @Max(168) overlapHours: number;
}

export class OrganisationDto {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Keys that open something now' }) keys: number;

  static of({ id, name, keys }: Organisation): OrganisationDto {
    return { id, name, keys };
  }
}

export class OrganisationsDto {
  @ApiProperty({ type: [OrganisationDto] }) items: OrganisationDto[];
}

export class ProgramKeyDto {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: 'sk_test_Ab…9xYz', description: 'Enough to know it again' }) shown: string;
  @ApiProperty({ enum: ['secret', 'restricted'] }) kind: string;
  @ApiProperty({ type: [KeyRightDto], nullable: true }) rights: KeyRightDto[] | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ends, or ended' }) expiresAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute' }) lastUsedAt: string | null;
  @ApiProperty() isOver: boolean;

  static of({ id, name, shown, kind, permissions, createdAt, expiresAt, lastUsedAt }: ApiKeyRecord, now: Date): ProgramKeyDto {
    const rights = permissions && Object.entries(permissions).flatMap(([resource, right]) => (right === 'none' ? [] : [{ resource, right } as KeyRightDto])).sort((a, b) => a.resource.localeCompare(b.resource));
    return { id, name, shown, kind, rights, createdAt: createdAt.toISOString(), expiresAt: iso(expiresAt), lastUsedAt: iso(lastUsedAt), isOver: expiresAt !== null && expiresAt <= now };
  }
}

export class ProgramKeysDto {
  @ApiProperty({ type: [ProgramKeyDto] }) items: ProgramKeyDto[];
}

export class MadeKeyDto {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'The whole key: in this answer and never again' }) key: string;
}

export const permissionsOf = (rights: readonly KeyRightDto[] | undefined): Record<string, Permission> | null => (rights === undefined ? null : Object.fromEntries(rights.map(({ resource, right }) => [resource, right])));
