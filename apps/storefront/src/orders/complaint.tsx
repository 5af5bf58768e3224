import type { JSX } from 'preact';
import { lastWord, type SellerOrderView } from '@etalase/orders';
import { formatMoment } from '@etalase/kernel';
import { Notice, Rich } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

type Complained = NonNullable<SellerOrderView['complaint']>;

export function Photos({ keys }: { keys: readonly string[] }): JSX.Element | null {
  const { t } = useShop();
  if (keys.length === 0) return null;
  return (
    <p class="evidence">
      {keys.map((key, index) => (
        <a href={`/foto/${key}-1080.jpg`}>
          <img src={`/foto/${key}-320.jpg`} alt={t('short.photo', { count: index + 1 })} width="96" height="96" loading="lazy" />
        </a>
      ))}
    </p>
  );
}

/** Somebody's words under their name. */
function Said({ who, text, photoKeys }: { who: string; text: string; photoKeys: readonly string[] }): JSX.Element {
  return (
    <div class="stack-s">
      <p>
        <b>{who}</b>
        <br />“{text}”
      </p>
      <Photos keys={photoKeys} />
    </div>
  );
}

/** The complaint with everything that was said to it, and how it ended. What the shopper may still do stands in Decision. */
export function Complaint({ part }: { part: SellerOrderView }): JSX.Element | null {
  const { t, locale, zone } = useShop();
  const { complaint } = part;
  if (!complaint) return null;
  const { appeal, seller } = complaint;
  const isOver = part.state.startsWith('resolved_');
  return (
    <Notice tone={isOver ? 'leaf' : 'gold'} icon={isOver ? 'check' : 'warn'} title={titleOf(part, complaint, t)}>
      <p>“{complaint.text}”</p>
      <p class="soft">{formatMoment(new Date(complaint.openedAt), locale, zone)}</p>
      <Photos keys={complaint.photoKeys} />
      {seller && <Said who={t('short.seller_answer')} {...seller} />}
      {complaint.outcome === null && (
        <p>
          <Rich text={t('order.complain_until', { at: new Date(complaint.decideBy) })} />
        </p>
      )}
      {complaint.answer && (appeal || isOver) && (
        <p>
          <b>{appeal ? t('decision.first') : t('decision.title')}</b>
          <br />
          {complaint.answer}
        </p>
      )}
      {appeal && <Said who={t(`appeal.by_${appeal.by}`)} {...appeal} />}
      {part.state === 'appealed' && appeal && (
        <p>
          <Rich text={t('appeal.until', { at: new Date(appeal.decideBy) })} />
        </p>
      )}
      {appeal?.answer && (
        <p>
          <b>{t('decision.last')}</b>
          <br />
          {appeal.answer}
        </p>
      )}
    </Notice>
  );
}

function titleOf({ state }: SellerOrderView, { outcome, answer, refund, appeal }: Complained, t: ReturnType<typeof useShop>['t']): string {
  if (outcome === null) return t('order.complain_open');
  if (state === 'appealed') return t(`appeal.waiting_${appeal?.by ?? 'shopper'}`);
  if (state === 'decided') return t('state.complained');
  const word = lastWord({ outcome, answer, refund, finalOutcome: appeal?.outcome ?? null, finalAnswer: appeal?.answer ?? null, finalRefund: appeal?.refund ?? null });
  return t(`order.complain_${word.outcome}`);
}
