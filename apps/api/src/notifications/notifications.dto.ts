import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUrl, Length, MaxLength, ValidateIf } from 'class-validator';
import { CHANNELS, type Channel, type MessageState } from '@etalase/notifications';
import { PageQuery } from '../page-query';

export class InboxItemDto {
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Path on this origin' }) path: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() isRead: boolean;
}

export class InboxDto {
  @ApiProperty({ type: [InboxItemDto] }) items: InboxItemDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ description: 'Unread messages, at most 100' }) unread: number;
}

export class PreferencesDto {
  @ApiProperty({ enum: CHANNELS, isArray: true, description: 'In the order they are tried; empty: inbox only' })
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(CHANNELS, { each: true })
  channels: Channel[];

  @ApiProperty({ type: String, nullable: true, maxLength: 200 })
  @ValidateIf((dto: PreferencesDto) => dto.mailAddress !== null)
  @IsEmail()
  @MaxLength(200)
  mailAddress: string | null;

  @ApiProperty()
  @IsBoolean()
  wantsReminders: boolean;
}

export class PushSubscriptionDto {
  @ApiProperty({ maxLength: 1000 })
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(1000)
  endpoint: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(20, 200)
  p256dh: string;

  @ApiProperty({ maxLength: 100 })
  @IsString()
  @Length(8, 100)
  auth: string;
}

export class PushEndpointDto {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @MaxLength(1000)
  endpoint: string;
}

export class PushKeyDto {
  @ApiProperty({ type: String, nullable: true, description: 'VAPID public key; null where push is not configured' }) publicKey: string | null;
}

const STATES: MessageState[] = ['waiting', 'sent', 'undeliverable', 'too_late'];

export class DeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: MessageState;

  @ApiPropertyOptional({ maxLength: 20, description: 'E.164' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string;
}

export class DeliveryAttemptDto {
  @ApiProperty({ enum: CHANNELS }) channel: Channel;
  @ApiProperty({ enum: ['sending', 'accepted', 'failed'] }) state: 'sending' | 'accepted' | 'failed';
  @ApiProperty() attempts: number;
  @ApiProperty({ type: String, nullable: true }) error: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class DeliveryDto {
  @ApiProperty() messageId: string;
  @ApiProperty() template: string;
  @ApiProperty({ enum: ['shopper', 'seller', 'office'] }) audience: 'shopper' | 'seller' | 'office';
  @ApiProperty({ description: 'Masked' }) phone: string;
  @ApiProperty({ enum: STATES }) state: MessageState;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: [DeliveryAttemptDto] }) deliveries: DeliveryAttemptDto[];
}

export class DeliveryPageDto {
  @ApiProperty({ type: [DeliveryDto] }) items: DeliveryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
