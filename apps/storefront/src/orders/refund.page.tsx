import type { JSX } from 'preact';
import type { FieldProblem } from '@etalase/kernel';
import type { RefundPlaceView } from '@etalase/orders';
import { REFUND_BANKS } from '@etalase/payments';
import { Button, Icon, Notice, Price, Rich, SelectField, TapisBand, TextField } from '@etalase/ui';
import { Problems, problemOf } from '../checkout/checkout-frame';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';

export interface RefundPageView {
  token: string;
  place: RefundPlaceView;
  /** What was typed, when it has to be put right; nothing that is stored ever comes back into a field. */
  typed?: { bank: string; number: string; holder: string } | undefined;
  problems?: readonly FieldProblem[];
  message?: string | undefined;
}

function AccountForm({ view }: { view: RefundPageView }): JSX.Element {
  const { t } = useShop();
  const { typed, problems = [] } = view;
  const banks = [...REFUND_BANKS].map(([value, label]) => ({ value, label }));
  return (
    <form method="post" action={`/pengembalian/${view.token}`} class="stack" autocomplete="off">
      <SelectField name="bank" label={t('refund.bank')} error={problemOf(problems, 'bank')} options={[{ value: '', label: t('refund.choose_bank') }, ...banks]} value={typed?.bank ?? ''} />
      <TextField name="number" label={t('refund.number')} hint={t('refund.number_hint')} error={problemOf(problems, 'number')} inputmode="numeric" required maxlength={30} value={typed?.number ?? ''} class="input--large num" />
      <TextField name="holder" label={t('refund.holder')} hint={t('refund.holder_hint')} error={problemOf(problems, 'holder')} required maxlength={80} value={typed?.holder ?? ''} />
      <Button look="strong" isFull>
        {t('refund.save')}
      </Button>
    </form>
  );
}

function Body({ view }: { view: RefundPageView }): JSX.Element {
  const { t } = useShop();
  const { waiting, account } = view.place;
  if (waiting <= 0) return <Ended view={view} />;
  if (account === null || view.typed) {
    return (
      <>
        {account === null && <p>{t('refund.why')}</p>}
        <AccountForm view={view} />
      </>
    );
  }
  return (
    <>
      <Notice tone="leaf" icon="check" title={t('refund.saved')}>
        <p>
          <Rich text={t('refund.noted', { account })} />
        </p>
      </Notice>
      <details class="fold">
        <summary>{t('refund.change')}</summary>
        <div class="fold__in">
          <AccountForm view={view} />
        </div>
      </details>
    </>
  );
}

function Ended({ view: { place } }: { view: RefundPageView }): JSX.Element {
  const { t } = useShop();
  const paid = place.refunds.filter((refund) => refund.status === 'succeeded').reduce((sum, refund) => sum + refund.amount, 0);
  return paid > 0 && place.account !== null ? (
    <Notice tone="leaf" icon="check" title={t('refund.done')}>
      <p>
        <Rich text={t('refund.done_body', { amount: paid, account: place.account })} />
      </p>
    </Notice>
  ) : (
    <Notice icon="info" title={t('refund.none')}>
      <p>{t('refund.none_body', { number: place.orderNumber })}</p>
    </Notice>
  );
}

function Refund({ view }: { view: RefundPageView }): JSX.Element {
  const { t } = useShop();
  const { place, problems = [], message } = view;
  return (
    <div class="narrow checkout">
      <div class="card card--flush door">
        <TapisBand />
        <div class="door__in stack">
          <h1>{t('refund.title')}</h1>
          {place.waiting > 0 && (
            <p class="refund__sum">
              <span class="soft">{t('refund.amount', { number: place.orderNumber })}</span>
              <Price amount={place.waiting} isBig />
            </p>
          )}
          <Problems problems={problems} message={message} />
          <Body view={view} />
          {place.waiting > 0 && (
            <p class="with-icon with-icon--top soft">
              <Icon name="shield" />
              <span>{t('refund.safe')}</span>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

export const refundPage = (shop: Shop, view: RefundPageView): Page => ({
  title: shop.t('refund.title'),
  isFocused: true,
  body: <Refund view={view} />,
});
