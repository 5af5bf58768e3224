import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import type { Bank, NextAction, PaymentAttemptView, PaymentIntentStatus, PaymentIntentView, PaymentMethod, Store } from '@etalase/payments';

const TYPES = ['qris', 'gopay', 'shopeepay', 'card', 'id_bank_transfer', 'id_cstore'] as const;
const BANKS = ['bca', 'bni', 'bri', 'cimb', 'permata', 'mandiri'] as const satisfies readonly Bank[];
const STORES = ['indomaret', 'alfamart'] as const satisfies readonly Store[];

export class PaymentMethodDto {
  @ApiProperty({ enum: TYPES }) @IsIn(TYPES) type: (typeof TYPES)[number];
  @ApiPropertyOptional({ enum: BANKS, description: 'With `id_bank_transfer`' }) @ValidateIf((dto: PaymentMethodDto) => dto.type === 'id_bank_transfer') @IsIn(BANKS) bank?: Bank;
  @ApiPropertyOptional({ enum: STORES, description: 'With `id_cstore`' }) @ValidateIf((dto: PaymentMethodDto) => dto.type === 'id_cstore') @IsIn(STORES) store?: Store;

  static toMethod({ type, bank = 'bca', store = 'indomaret' }: PaymentMethodDto): PaymentMethod {
    if (type === 'id_bank_transfer') return { type, bank };
    return type === 'id_cstore' ? { type, store } : { type };
  }
}

export class NextActionDto {
  @ApiProperty({ enum: ['qris_display_qr_code', 'display_bank_transfer_instructions', 'display_store_code', 'redirect_to_url'] }) type: NextAction['type'];
  @ApiPropertyOptional() qrString?: string;
  @ApiPropertyOptional({ enum: BANKS }) bank?: Bank;
  @ApiPropertyOptional({ type: String, nullable: true }) vaNumber?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) billerCode?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) billKey?: string | null;
  @ApiPropertyOptional({ enum: STORES }) store?: Store;
  @ApiPropertyOptional() code?: string;
  @ApiPropertyOptional({ description: 'Where the payer goes: the app of the wallet, or the page on which a card is typed in' }) url?: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

export class PaymentAttemptDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: PaymentMethodDto }) method: PaymentMethodDto;
  @ApiProperty({ enum: ['pending', 'succeeded', 'failed', 'expired', 'canceled'] }) status: PaymentAttemptView['status'];
  @ApiProperty({ type: NextActionDto, nullable: true }) nextAction: NextActionDto | null;
  @ApiProperty({ type: String, nullable: true }) failureMessage: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class PaymentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing', 'requires_capture', 'succeeded', 'canceled'] }) status: PaymentIntentStatus;
  @ApiProperty() amountRupiah: number;
  @ApiProperty() amountRefundedRupiah: number;
  @ApiProperty({ type: [PaymentAttemptDto], description: 'Newest first' }) attempts: PaymentAttemptDto[];
  @ApiProperty({ type: [PaymentMethodDto] }) allowedMethods: PaymentMethodDto[];

  static of({ id, status, amount, amountRefunded, attempts, allowedMethods }: PaymentIntentView): PaymentDto {
    return { id, status, amountRupiah: amount, amountRefundedRupiah: amountRefunded, attempts, allowedMethods };
  }
}
