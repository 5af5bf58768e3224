import type { JSX } from 'preact';
import type { SellerOrderView, ShortageView } from '@etalase/orders';
import { formatRupiah } from '@etalase/kernel';
import { Button, Icon, Notice, Photo } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

interface Props {
  part: SellerOrderView;
  token: string;
}

/** Pieces the seller does not have: the shopper decides here, with buttons that work without a script. */
export function Shortage({ part, token }: Props): JSX.Element | null {
  const { shortage } = part;
  if (!shortage) return null;
  return shortage.state === 'asked' ? <Question part={part} token={token} shortage={shortage} /> : <Settled shortage={shortage} />;
}

function Question({ part, token, shortage }: Props & { shortage: ShortageView }): JSX.Element {
  const { t } = useShop();
  const { hasRest, refundRest, refundReplaced } = shortage;
  const at = new Date(shortage.answerBy);
  return (
    <section class="short stack" aria-label={t('short.title')}>
      <h3 class="with-icon">
        <Icon name="warn" /> {t('short.title')}
      </h3>
      {shortage.note && <p>“{shortage.note}”</p>}
      <ul class="stack-s">
        {shortage.items.map((item) => (
          <li class="line line--small">
            <span class="line__photo">
              <Photo photo={item.photo} sizes="72px" desktop={320} alt="" />
            </span>
            <span class="line__words">
              <b>{item.name}</b>
              <span class="soft num">{t('short.missing', { ordered: item.ordered, count: item.missing })}</span>
              {item.offer && (
                <span class="short__offer num">
                  {t('short.offer', { count: item.offer.quantity, name: item.offer.name })} ({formatRupiah(item.offer.total)})
                </span>
              )}
            </span>
            <b class="num">{formatRupiah(item.value)}</b>
          </li>
        ))}
      </ul>
      <form method="post" action={`/pesanan/${token}/bagian/${part.id}/kurang`} class="stack-s">
        <input type="hidden" name="shortageId" value={shortage.id} />
        {hasRest && (
          <Button name="answer" value="rest" look="strong" isFull>
            {t('short.rest', { amount: refundRest })}
          </Button>
        )}
        {refundReplaced !== null && (
          <Button name="answer" value="replace" look={hasRest ? 'plain' : 'strong'} isFull>
            {refundReplaced === 0 ? t('short.replace_even') : t('short.replace', { amount: refundReplaced })}
          </Button>
        )}
        <Button name="answer" value="cancel" look="quiet" isFull>
          {t('short.cancel', { amount: part.total })}
        </Button>
      </form>
      <p class="soft">{hasRest ? t('short.until', { at }) : t('short.until_nothing', { at })}</p>
    </section>
  );
}

function Settled({ shortage }: { shortage: ShortageView }): JSX.Element | null {
  const { t } = useShop();
  const { state } = shortage;
  const amount = shortage.refund ?? 0;
  if (state === 'asked' || state === 'cancelled') return null;
  return <Notice tone="leaf" icon="check" title={state === 'replaced' && amount === 0 ? t('short.replaced_even') : t(`short.${state}`, { amount })} />;
}
