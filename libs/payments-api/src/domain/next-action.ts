import type { NextAction } from '@etalase/payments';
import { type ApiObject, unix } from './objects';

const BANK_NAMES: Record<string, string> = { bca: 'BCA', bni: 'BNI', bri: 'BRI', cimb: 'CIMB Niaga', permata: 'Permata', mandiri: 'Mandiri' };

/** The page of ours that shows the payer what to do; it hangs on the intent's client secret, so nobody finds it by counting. */
export const hostedPage = (intent: ApiObject, origin: string): string => `${origin}/tagihan/${String(intent.client_secret)}`;

/**
 * What the payer has to do, in Stripe's shape where it has a sibling (promptpay, customer_balance, konbini) and in ours,
 * documented, where it has none. A generic client reads `next_action[next_action.type]`.
 */
export function nextActionFor(intent: ApiObject, action: NextAction, origin: string): Record<string, unknown> {
  const page = hostedPage(intent, origin);
  const expiresAt = unix(new Date(action.expiresAt));
  switch (action.type) {
    case 'qris_display_qr_code':
      return {
        type: action.type,
        qris_display_qr_code: { data: action.qrString, image_url_png: `${page}/qr.png`, image_url_svg: `${page}/qr.svg`, hosted_instructions_url: page, expires_at: expiresAt },
      };
    case 'display_bank_transfer_instructions':
      return {
        type: action.type,
        display_bank_transfer_instructions: {
          type: 'id_bank_transfer',
          amount_remaining: intent.amount,
          currency: 'idr',
          reference: action.vaNumber ?? action.billKey,
          hosted_instructions_url: page,
          expires_at: expiresAt,
          financial_addresses: [
            {
              type: action.vaNumber ? 'id_virtual_account' : 'id_bill_payment',
              supported_networks: ['id_bank_transfer'],
              ...(action.vaNumber
                ? { id_virtual_account: { bank: action.bank, bank_name: BANK_NAMES[action.bank] ?? action.bank, va_number: action.vaNumber } }
                : { id_bill_payment: { bank: action.bank, bank_name: BANK_NAMES[action.bank] ?? action.bank, biller_code: action.billerCode, bill_key: action.billKey } }),
            },
          ],
        },
      };
    case 'redirect_to_url':
      return { type: action.type, redirect_to_url: { url: action.url, return_url: page } };
    case 'display_store_code':
      return { type: 'id_cstore_display_details', id_cstore_display_details: { store: action.store, number: action.code, hosted_voucher_url: page, expires_at: expiresAt } };
  }
}
