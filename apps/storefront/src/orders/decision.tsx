import type { JSX } from 'preact';
import { hasLost, type SellerOrderView } from '@etalase/orders';
import { formatRupiah } from '@etalase/kernel';
import { Button, Icon, Rich } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import { ComplaintForm } from './complaint-fields';

/** What the office has decided, before it is carried out: who gets what, why, until when one can appeal, and what happens then. */
export function Decision({ part, token }: { part: SellerOrderView; token: string }): JSX.Element | null {
  const { t } = useShop();
  const { complaint } = part;
  if (part.state !== 'decided' || !complaint?.outcome || !complaint.appealBy) return null;
  const { outcome, answer, agreed, appealBy } = complaint;
  const refund = complaint.refund ?? 0;
  const address = `/pesanan/${token}/bagian/${part.id}`;
  const who = hasLost('shopper', outcome) && hasLost('seller', outcome) ? 'both' : hasLost('shopper', outcome) ? 'shopper' : 'seller';
  const at = new Date(appealBy);
  return (
    <section class="short stack" aria-label={t('decision.title')}>
      <h3 class="with-icon">
        <Icon name="shield" /> {t('decision.title')}: {t(`decision.${outcome}`)}
      </h3>
      <ul class="stack-s">
        <li class="between">
          <span>{t('decision.to_you')}</span>
          <b class="num">{formatRupiah(refund)}</b>
        </li>
        <li class="between">
          <span>{t('decision.to_seller')}</span>
          <b class="num">{formatRupiah(part.total - refund)}</b>
        </li>
      </ul>
      {answer && <p>“{answer}”</p>}
      <p>
        <Rich text={t(agreed.includes('shopper') ? 'decision.agreed' : `decision.until_${who}`, { at })} />
      </p>
      {part.actions.includes('agree') && (
        <form method="post" action={`${address}/setuju`} class="stack-s">
          <Button look="strong" isFull icon="check">
            {t('decision.agree')}
          </Button>
          <p class="soft">{t('decision.agree_hint')}</p>
        </form>
      )}
      {part.actions.includes('appeal') && (
        <details class="fold">
          <summary>{t('appeal.open')}</summary>
          <ComplaintForm action={`${address}/banding`} id={part.id} label={t('appeal.text')} hint={t('appeal.hint')} photos={t('appeal.photos')} send={t('appeal.send')} />
        </details>
      )}
    </section>
  );
}
