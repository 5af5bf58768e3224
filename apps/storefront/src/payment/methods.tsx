import type { JSX } from 'preact';
import type { Bank, PaymentMethod, Store, Wallet } from '@etalase/payments';
import { Choice, type Translate } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

export const BANK_NAMES: Record<Bank, string> = { bca: 'BCA', bni: 'BNI', bri: 'BRI', mandiri: 'Mandiri', permata: 'Permata', cimb: 'CIMB Niaga' };
export const WALLET_NAMES: Record<Wallet, string> = { gopay: 'GoPay', shopeepay: 'ShopeePay' };
export const STORE_NAMES: Record<Store, string> = { indomaret: 'Indomaret', alfamart: 'Alfamart' };

/** `qris`, `gopay`, `bank-bca`, `toko-indomaret`: the value of the radio. */
export function methodCode(method: PaymentMethod): string {
  if (method.type === 'id_bank_transfer') return `bank-${method.bank}`;
  return method.type === 'id_cstore' ? `toko-${method.store}` : method.type;
}

export function readMethod(code: unknown): PaymentMethod | null {
  if (code === 'qris' || code === 'gopay' || code === 'shopeepay' || code === 'card') return { type: code };
  const [kind, name] = typeof code === 'string' ? code.split('-', 2) : [];
  if (kind === 'bank' && name && Object.hasOwn(BANK_NAMES, name)) return { type: 'id_bank_transfer', bank: name as Bank };
  if (kind === 'toko' && name && Object.hasOwn(STORE_NAMES, name)) return { type: 'id_cstore', store: name as Store };
  return null;
}

export function methodName(method: PaymentMethod, t: Translate): string {
  if (method.type === 'qris') return t('method.qris');
  if (method.type === 'card') return t('method.card');
  if (method.type === 'id_bank_transfer') return t('method.bank', { bank: BANK_NAMES[method.bank] });
  return method.type === 'id_cstore' ? t('method.store', { store: STORE_NAMES[method.store] }) : WALLET_NAMES[method.type];
}

export const ALL_METHODS: readonly PaymentMethod[] = [
  { type: 'qris' },
  { type: 'gopay' },
  { type: 'shopeepay' },
  ...(Object.keys(BANK_NAMES) as Bank[]).map((bank): PaymentMethod => ({ type: 'id_bank_transfer', bank })),
  ...(Object.keys(STORE_NAMES) as Store[]).map((store): PaymentMethod => ({ type: 'id_cstore', store })),
  { type: 'card' },
];

const GROUPS = [
  { types: ['qris'], title: 'method.groups_qr', body: 'method.qris_body' },
  { types: ['gopay', 'shopeepay'], title: 'method.groups_wallet', body: 'method.wallet_body' },
  { types: ['id_bank_transfer'], title: 'method.groups_bank', body: 'method.bank_body' },
  { types: ['id_cstore'], title: 'method.groups_store', body: 'method.store_body' },
  { types: ['card'], title: 'method.groups_card', body: 'method.card_body' },
] as const satisfies readonly { types: readonly PaymentMethod['type'][]; title: string; body: string }[];

export function Methods({ methods, chosen }: { methods: readonly PaymentMethod[]; chosen?: string | undefined }): JSX.Element {
  const { t } = useShop();
  const codes = methods.map(methodCode);
  const picked = chosen !== undefined && codes.includes(chosen) ? chosen : codes[0];
  return (
    <div class="stack">
      <p class="soft">{t('method.no_fee')}</p>
      {GROUPS.map((group) => {
        const members = methods.filter((method) => group.types.some((type) => type === method.type));
        if (members.length === 0) return null;
        return (
          <div class="stack-s">
            <p class="between">
              <b>{t(group.title)}</b>
            </p>
            <p class="soft">{t(group.body)}</p>
            <div class={members.length > 2 ? 'choices choices--two' : 'choices'}>
              {members.map((method) => (
                <Choice name="metode" value={methodCode(method)} checked={methodCode(method) === picked} required title={method.type === 'id_bank_transfer' ? BANK_NAMES[method.bank] : methodName(method, t)} />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** What is chosen before the payer chooses: what they used last, or another way when that one failed. */
export function offered(methods: readonly PaymentMethod[], newest: { method: PaymentMethod; status: string } | undefined): string | undefined {
  if (!newest) return undefined;
  const last = methodCode(newest.method);
  const other = newest.status === 'failed' ? methods.find((method) => methodCode(method) !== last) : undefined;
  return other ? methodCode(other) : last;
}
