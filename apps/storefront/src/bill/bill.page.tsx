import type { JSX } from 'preact';
import { formatMoment, formatRupiah, rupiah } from '@etalase/kernel';
import type { AttemptFact } from '@etalase/payments';
import type { Bill } from '@etalase/payments-api';
import { Button, ButtonLink, Deadline, Notice, Sums } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { Instructions } from '../payment/instructions';
import { Methods, offered } from '../payment/methods';

export interface BillView {
  bill: Bill;
  secret: string;
  qrSvg: string | null;
  wasNotFound: boolean;
  message?: string | undefined;
  now: Date;
}

export const billAddress = (secret: string): string => `/tagihan/${secret}`;
/** Where the page asks whether it is still true. */
const statusAddress = ({ bill, secret }: BillView): string => `${billAddress(secret)}/status?seen=${String(bill.intent.status)}`;

/** The attempt whose code can still be paid. */
export function openBillAttempt(bill: Bill, now: Date): AttemptFact | null {
  const newest = bill.facts?.attempts[0];
  if (!newest || newest.status !== 'pending' || !newest.nextAction) return null;
  return new Date(newest.nextAction.expiresAt) > now ? newest : null;
}

/** What the payer reads once there is nothing left to do here. */
const ENDS = {
  succeeded: { tone: 'leaf', icon: 'check', title: 'pay.paid', body: 'bill.paid_body' },
  // A payer of a bill has given nobody a phone number: the page itself tells.
  processing: { tone: 'gold', icon: 'clock', title: 'pay.in_review', body: 'bill.in_review_body' },
  requires_capture: { tone: 'leaf', icon: 'check', title: 'bill.reserved', body: 'bill.reserved_body' },
  canceled: { tone: 'danger', icon: 'clock', title: 'bill.closed', body: 'bill.closed_body' },
} as const;
export const endOfBill = ({ intent }: Bill): (typeof ENDS)[keyof typeof ENDS] | undefined => ENDS[intent.status as keyof typeof ENDS];

/** Said by the last letters: enough to tell two bills apart on the phone with whoever sent them. */
const shortName = ({ intent }: Bill): string => intent.id.slice(-8).toUpperCase();

/** What for, from whom, and by what name to ask about it. */
function Head({ bill }: { bill: Bill }): JSX.Element {
  const { t } = useShop();
  return (
    <div>
      <h1 class="pay__title">{bill.description ?? t('bill.title')}</h1>
      {bill.sender && <p>{t('bill.from', { sender: bill.sender })}</p>}
      <p class="soft num">{t('bill.number', { number: shortName(bill) })}</p>
    </div>
  );
}

/** Without a sum: that stands large beside it. */
function Content({ bill }: { bill: Bill }): JSX.Element | null {
  if (bill.items.length === 0) return null;
  return (
    <section class="card">
      <Sums rows={bill.items.map(({ name, quantity, amountRupiah }) => ({ label: `${quantity}× ${name}`, amount: rupiah(amountRupiah) }))} />
    </section>
  );
}

function Over({ view }: { view: BillView }): JSX.Element {
  const { t } = useShop();
  const { bill } = view;
  // A card that is looked at or held ready still goes one way or the other.
  const isMoving = bill.intent.status === 'processing' || bill.intent.status === 'requires_capture';
  const end = endOfBill(bill) ?? ENDS.canceled;
  const way = end === ENDS.canceled ? bill.cancelUrl : bill.returnUrl;
  return (
    <div class="narrow checkout stack" data-pay={isMoving ? statusAddress(view) : undefined}>
      <Head bill={bill} />
      <Notice tone={end.tone} icon={end.icon} title={t(end.title)}>
        <p>{t(end.body, { amount: bill.amountRupiah })}</p>
        {bill.releasedRupiah > 0 && <p>{t('bill.released_body', { amount: bill.releasedRupiah })}</p>}
      </Notice>
      <Content bill={bill} />
      {way && (
        <ButtonLink look="strong" isFull href={way}>
          {t('bill.back')}
        </ButtonLink>
      )}
    </div>
  );
}

function Choose({ view, attempt }: { view: BillView; attempt: AttemptFact | null }): JSX.Element {
  const { t } = useShop();
  const newest = view.bill.facts?.attempts[0];
  const form = (
    <form method="post" action={billAddress(view.secret)} class="stack" data-once>
      <Methods methods={view.bill.methods} chosen={offered(view.bill.methods, newest)} />
      <Button look={attempt ? 'plain' : 'strong'} isFull>
        {t('pay.use')}
      </Button>
    </form>
  );
  if (!attempt) return <section class="card stack"><h2>{t('pay.choose')}</h2>{form}</section>;
  return (
    <details class="card fold">
      <summary>{t('pay.other')}</summary>
      <div class="fold__in">{form}</div>
    </details>
  );
}

function Top({ bill, attempt }: { bill: Bill; attempt: AttemptFact | null }): JSX.Element {
  const { t, locale, zone } = useShop();
  const at = attempt?.nextAction ? new Date(attempt.nextAction.expiresAt) : null;
  return (
    <div class="pay__top">
      {at && <p>{t('pay.before')}</p>}
      {at && <Deadline at={at} words={formatMoment(at, locale, zone)} left={{ words: t('pay.left', { left: '%' }), units: t('pay.left_units') }} />}
      <p class="pay__total">
        <span>{t('pay.total')}</span>
        <span class="price price--big">{formatRupiah(bill.amountRupiah)}</span>
      </p>
    </div>
  );
}

function BillBody({ view }: { view: BillView }): JSX.Element {
  const { t } = useShop();
  const { bill, secret, now } = view;
  if (endOfBill(bill)) return <Over view={view} />;
  const attempt = openBillAttempt(bill, now);
  const newest = bill.facts?.attempts[0];
  return (
    <div class="narrow checkout stack pay" data-pay={statusAddress(view)}>
      <Head bill={bill} />
      {view.message && <Notice tone="danger" icon="warn" title={view.message} />}
      {view.wasNotFound && <Notice icon="clock" title={t('pay.not_yet')} />}
      {!attempt && newest && newest.status !== 'pending' && <Notice tone="danger" icon="warn" title={t('pay.failed')}>{newest.failureMessage && <p>{newest.failureMessage}</p>}</Notice>}
      <Content bill={bill} />
      <div class="card pay__card stack">
        <Top bill={bill} attempt={attempt} />
        {attempt && <Instructions thing={{ number: shortName(bill), address: billAddress(secret) }} attempt={attempt} qrSvg={view.qrSvg} />}
        {attempt && (
          <form method="post" action={`${billAddress(secret)}/cek`}>
            <Button look={attempt.nextAction?.type === 'redirect_to_url' ? 'plain' : 'strong'} isFull icon="check">
              {t('pay.check')}
            </Button>
          </form>
        )}
        {attempt && <p class="soft pay__wait" role="status">{t('pay.waiting')}</p>}
      </div>
      <Choose view={view} attempt={attempt} />
      {bill.cancelUrl && (
        <p>
          <a href={bill.cancelUrl}>{t('bill.leave')}</a>
        </p>
      )}
    </div>
  );
}

export function billPage(shop: Shop, view: BillView): Page {
  return {
    title: view.bill.description ?? shop.t('bill.title'),
    scripts: ['pay.js'],
    ...(openBillAttempt(view.bill, view.now) ? { refreshSeconds: 20 } : {}),
    isFocused: true,
    isOfOthers: true,
    body: <BillBody view={view} />,
  };
}
