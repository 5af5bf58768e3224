import type { JSX } from 'preact';
import { formatPhone } from '@etalase/kernel';
import { Button, Rich, TapisBand, TextField } from '@etalase/ui';
import { Problems } from '../checkout/checkout-frame';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';

function AskPhone({ phone, then, problem }: { phone: string; then: string; problem?: string | undefined }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow checkout">
      <div class="card card--flush door">
        <TapisBand />
        <form method="post" action="/masuk" class="door__in stack">
          <h1>{t('signin.title')}</h1>
          <p class="soft">{t('signin.lead')}</p>
          <input type="hidden" name="ke" value={then} />
          <TextField name="phone" type="tel" label={t('signin.phone')} value={phone} error={problem} autocomplete="tel-national" inputmode="tel" required maxlength={20} placeholder="0812-3456-7890" />
          <Button look="strong" isFull>
            {t('signin.send')}
          </Button>
        </form>
      </div>
    </div>
  );
}

function AskCode({ phone, problem, resent }: { phone: string; problem?: string | undefined; resent?: string | undefined }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow checkout">
      <div class="card card--flush door">
        <TapisBand />
        <div class="door__in stack">
          <h1>{t('signin.code_title')}</h1>
          <Problems problems={[]} message={resent} />
          <p>
            <Rich text={t('signin.code_lead', { phone: formatPhone(phone) })} />
          </p>
          <form method="post" action="/masuk/kode" class="stack">
            <TextField name="code" label={t('signin.code')} error={problem} autocomplete="one-time-code" inputmode="numeric" required maxlength={8} class="input--code" />
            <Button look="strong" isFull>
              {t('signin.go')}
            </Button>
          </form>
          <div class="row">
            <form method="post" action="/masuk/ulang">
              <button class="btn btn--quiet">{t('signin.again')}</button>
            </form>
            <a class="btn btn--quiet" href="/masuk">
              {t('signin.other')}
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

export const signInPage = (shop: Shop, view: { phone: string; then: string; problem?: string | undefined }): Page => ({
  title: shop.t('signin.title'),
  body: <AskPhone {...view} />,
});

export const codePage = (shop: Shop, view: { phone: string; problem?: string | undefined; resent?: string | undefined }): Page => ({
  title: shop.t('signin.code_title'),
  body: <AskCode {...view} />,
});
