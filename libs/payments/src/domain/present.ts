import { allowedMethods, METHODS, type MethodKey } from './methods';
import type { AttemptRecord, IntentRecord } from './records';
import type { Instrument } from './rail';
import type { NextAction, PaymentAttemptView, PaymentIntentView } from './views';

const FAILURES: Record<string, string> = {
  expired: 'Kode bayar ini sudah lewat waktunya.',
  denied: 'Pembayaran ditolak oleh bank atau dompet digital Anda.',
  failed: 'Pembayaran ini gagal. Coba sekali lagi atau pilih cara lain.',
  refused: 'Cara bayar ini sedang tidak bisa dipakai.',
  unknown_to_rail: 'Kode bayar ini tidak jadi dibuat.',
  wrong_amount: 'Jumlah yang kami terima tidak sesuai. Petugas kami sedang memeriksanya.',
};

/** `null` where the rail named nothing this method can be paid with: better no button than one that leads nowhere. */
export function nextActionOf(key: MethodKey, { redirectUrl, qrString, vaNumber, billerCode, billKey, paymentCode }: Instrument, expiresAt: Date): NextAction | null {
  const { method } = METHODS[key];
  const until = expiresAt.toISOString();
  // On the rail's page, whatever is paid with there.
  if (redirectUrl !== undefined) return { type: 'redirect_to_url', url: redirectUrl, expiresAt: until };
  switch (method.type) {
    case 'qris':
      return qrString === undefined ? null : { type: 'qris_display_qr_code', qrString, expiresAt: until };
    case 'id_bank_transfer':
      return vaNumber === undefined && billKey === undefined ? null : { type: 'display_bank_transfer_instructions', bank: method.bank, vaNumber: vaNumber ?? null, billerCode: billerCode ?? null, billKey: billKey ?? null, expiresAt: until };
    case 'id_cstore':
      return paymentCode === undefined ? null : { type: 'display_store_code', store: method.store, code: paymentCode, expiresAt: until };
    default:
      return null;
  }
}

function presentAttempt(attempt: AttemptRecord): PaymentAttemptView {
  const { instrument, expiresAt } = attempt;
  return {
    id: attempt.id,
    method: METHODS[attempt.method].method,
    status: attempt.status,
    nextAction: attempt.status === 'pending' && instrument && expiresAt ? nextActionOf(attempt.method, instrument, expiresAt) : null,
    failureMessage: attempt.failure === null ? null : (FAILURES[attempt.failure] ?? FAILURES.failed ?? null),
    createdAt: attempt.createdAt.toISOString(),
  };
}

export const presentIntent = (intent: IntentRecord): PaymentIntentView => ({
  id: intent.id,
  reference: intent.reference,
  status: intent.status,
  amount: intent.amount,
  amountRefunded: intent.amountRefunded,
  attempts: intent.attempts.map(presentAttempt),
  allowedMethods: allowedMethods(intent.amount),
});
