import type { JSX } from 'preact';
import type { NextAction, PaymentAttemptView, PaymentMethod } from '@etalase/payments';
import { ButtonLink, type PayGuide, payGuide } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import { BANK_NAMES, STORE_NAMES, WALLET_NAMES } from './methods';

/** `8808 1234 5678 9012`: read out and typed in groups, copied without them; `70012` is short enough to stay whole. */
export const grouped = (digits: string): string => (digits.length <= 6 ? digits : digits.replace(/(.{4})(?=.)/g, '$1 '));

function CopyLine({ label, value }: { label: string; value: string }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="code">
      <p class="soft">{label}</p>
      <p class="code__value num">{grouped(value)}</p>
      <button type="button" class="btn btn--plain" data-copy={value} data-copied={t('pay.copied')} hidden>
        {t('pay.copy')}
      </button>
    </div>
  );
}

/** What is paid: its name for people, and the address of the page its code stands on. */
export interface PaidThing {
  number: string;
  address: string;
}

const walletOf = (method: PaymentMethod): string => (method.type === 'gopay' || method.type === 'shopeepay' ? WALLET_NAMES[method.type] : '');

function Code({ action, method, thing, qrSvg }: { action: NextAction; method: PaymentMethod; thing: PaidThing; qrSvg: string | null }): JSX.Element {
  const { t } = useShop();
  if (action.type === 'qris_display_qr_code') {
    return (
      <div class="qr">
        <p>{t('pay.scan')}</p>
        {qrSvg && <div class="qr__code" role="img" aria-label={t('pay.qr_alt', { number: thing.number })} dangerouslySetInnerHTML={{ __html: qrSvg }} />}
        <ButtonLink icon="save" href={`${thing.address}/qr.png`} download={`qris-${thing.number}.png`}>
          {t('pay.qr_save')}
        </ButtonLink>
        {/* Whoever saves the picture has to know how long it is good for; the page draws itself anew then. */}
        <p data-ends={action.expiresAt}>{t('pay.qr_until', { at: new Date(action.expiresAt) })}</p>
        <p class="soft">{t('pay.qr_same_phone')}</p>
      </div>
    );
  }
  if (action.type === 'redirect_to_url') {
    return (
      <div class="stack-s">
        <ButtonLink look="strong" isFull href={action.url}>
          {walletOf(method) === '' ? t('pay.open_page') : t('pay.open_app', { app: walletOf(method) })}
        </ButtonLink>
        <p class="soft">{t(method.type === 'card' ? 'pay.open_page_body' : walletOf(method) === '' ? 'pay.open_page_code' : 'pay.open_app_body')}</p>
      </div>
    );
  }
  if (action.type === 'display_store_code') return <CopyLine label={t('pay.store_code', { store: STORE_NAMES[action.store] })} value={action.code} />;
  return (
    <>
      {action.billerCode && <CopyLine label={t('pay.biller')} value={action.billerCode} />}
      {action.billKey && <CopyLine label={t('pay.bill_key')} value={action.billKey} />}
      {action.vaNumber && <CopyLine label={t('pay.va_number', { bank: BANK_NAMES[action.bank] })} value={action.vaNumber} />}
    </>
  );
}

/** Where the code is given on the rail's page, what is done with it is the same. */
function guideOnPage(method: PaymentMethod): PayGuide {
  if (method.type === 'gopay' || method.type === 'shopeepay') return 'wallet';
  if (method.type === 'id_bank_transfer') return method.bank;
  return method.type === 'id_cstore' ? method.store : method.type;
}

function guideOf(action: NextAction, method: PaymentMethod): PayGuide {
  switch (action.type) {
    case 'qris_display_qr_code':
      return 'qris';
    case 'redirect_to_url':
      return guideOnPage(method);
    case 'display_store_code':
      return action.store;
    case 'display_bank_transfer_instructions':
      return action.bank;
  }
}

export function Instructions({ thing, attempt, qrSvg }: { thing: PaidThing; attempt: Pick<PaymentAttemptView, 'nextAction' | 'method'>; qrSvg: string | null }): JSX.Element | null {
  const { t, locale } = useShop();
  const action = attempt.nextAction;
  if (!action) return null;
  return (
    <>
      <Code action={action} method={attempt.method} thing={thing} qrSvg={qrSvg} />
      <details class="fold" open={action.type !== 'qris_display_qr_code'}>
        <summary>{t('pay.how')}</summary>
        <ol class="guide fold__in">
          {payGuide(guideOf(action, attempt.method), locale).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
