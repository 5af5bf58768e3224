import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import type { WaitingRegistration } from '@etalase/seller-training';

const WHYS = ['same_phone', 'same_name_and_village', 'like_name_and_village'] as const;
const ANSWERS = ['person', 'new', 'nobody'] as const;

export class LikenessDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: WHYS }) why: (typeof WHYS)[number];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Somebody with an account; else another who was written down' }) personId: string | null;
}

export class RegistrationDto implements WaitingRegistration {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty() villageCode: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [LikenessDto], description: 'Who they may be already, the likeliest first' }) like: LikenessDto[];
}

export class RegistrationListDto {
  @ApiProperty({ type: [RegistrationDto] }) items: RegistrationDto[];
}

export class RegistrationDecisionDto {
  @ApiProperty({ enum: ANSWERS }) @IsIn(ANSWERS) as: (typeof ANSWERS)[number];
  @ApiPropertyOptional({ format: 'uuid' }) @ValidateIf(({ as }: RegistrationDecisionDto) => as === 'person') @IsUUID() personId?: string;
}

export class DecidedRegistrationDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId: string | null;
}
