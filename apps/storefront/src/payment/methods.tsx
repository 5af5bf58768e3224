import type { JSX } from 'preact';
import type { Bank, PaymentMethod, Store } from '@etalase/payments';
import { Choice, type Translate } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

export const BANK_NAMES: Record<Bank, string> = { bca: 'BCA', bni: 'BNI', bri: 'BRI', mandiri: 'Mandiri', permata: 'Permata', cimb: 'CIMB Niaga' };
export const STORE_NAMES: Record<Store, string> = { indomaret: 'Indomaret', alfamart: 'Alfamart' };

/** `qris`, `bank-bca`, `toko-indomaret`: the value of the radio. */
export function methodCode(method: PaymentMethod): string {
  if (method.type === 'qris') return 'qris';
  return method.type === 'id_bank_transfer' ? `bank-${method.bank}` : `toko-${method.store}`;
}

export function readMethod(code: unknown): PaymentMethod | null {
  if (code === 'qris') return { type: 'qris' };
  const [kind, name] = typeof code === 'string' ? code.split('-', 2) : [];
  if (kind === 'bank' && name && Object.hasOwn(BANK_NAMES, name)) return { type: 'id_bank_transfer', bank: name as Bank };
  if (kind === 'toko' && name && Object.hasOwn(STORE_NAMES, name)) return { type: 'id_cstore', store: name as Store };
  return null;
}

export function methodName(method: PaymentMethod, t: Translate): string {
  if (method.type === 'qris') return t('method.qris');
  return method.type === 'id_bank_transfer' ? t('method.bank', { bank: BANK_NAMES[method.bank] }) : t('method.store', { store: STORE_NAMES[method.store] });
}

export const ALL_METHODS: readonly PaymentMethod[] = [
  { type: 'qris' },
  ...(Object.keys(BANK_NAMES) as Bank[]).map((bank): PaymentMethod => ({ type: 'id_bank_transfer', bank })),
  ...(Object.keys(STORE_NAMES) as Store[]).map((store): PaymentMethod => ({ type: 'id_cstore', store })),
];

const GROUPS = [
  { type: 'qris', title: 'method.groups_qr', body: 'method.qris_body' },
  { type: 'id_bank_transfer', title: 'method.groups_bank', body: 'method.bank_body' },
  { type: 'id_cstore', title: 'method.groups_store', body: 'method.store_body' },
] as const;

export function Methods({ methods, chosen }: { methods: readonly PaymentMethod[]; chosen?: string | undefined }): JSX.Element {
  const { t } = useShop();
  const picked = chosen ?? (methods[0] && methodCode(methods[0]));
  return (
    <div class="stack">
      {GROUPS.map((group) => {
        const members = methods.filter((method) => method.type === group.type);
        if (members.length === 0) return null;
        return (
          <div class="stack-s">
            <p class="between">
              <b>{t(group.title)}</b>
            </p>
            <p class="soft">{t(group.body)}</p>
            <div class={members.length > 1 ? 'choices choices--two' : 'choices'}>
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
