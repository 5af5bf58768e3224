import type { JSX } from 'preact';
import { formatRupiah, maskPhone } from '@etalase/kernel';
import type { OrderView, SellerOrderState } from '@etalase/orders';
import { Button, Icon, type IconName } from '@etalase/ui';
import { useShop } from '../layout/shop-context';
import { type MoneyPlace, moneyPlaces } from './money';

/** The goods are there already: the money waits for the office. */
const DISPUTED: ReadonlySet<SellerOrderState> = new Set(['complained', 'decided', 'appealed']);
const ICONS: Record<MoneyPlace['place'], IconName> = { held: 'shield', passed: 'store', on_its_way: 'clock', back: 'check', waiting: 'bank', to_transfer: 'bank', stuck: 'warn' };

/** "Di mana uang Anda": each place a row, the shopper's own next step below it. */
export function OrderMoney({ order }: { order: OrderView }): JSX.Element | null {
  const { t } = useShop();
  const places = moneyPlaces(order);
  if (places.length === 0) return null;
  const isDisputed = order.parts.some(({ state }) => DISPUTED.has(state));
  return (
    <section class="card stack" id="uang">
      <h2>{t('money.title')}</h2>
      <ul class="stack-s">
        {places.map(({ place, amount }) => (
          <li class="money">
            <Icon name={ICONS[place]} />
            <span>{t(place === 'held' && isDisputed ? 'money.held_dispute' : `money.${place}`, { account: order.refunds.account ?? '' })}</span>
            <b class="num">{formatRupiah(amount)}</b>
          </li>
        ))}
      </ul>
      {places.some(({ place }) => place === 'waiting') && (
        <form method="post" action={`/pesanan/${order.token}/tautan-pengembalian`} class="stack-s money__ask">
          <p>{t('money.link_sent', { phone: maskPhone(order.recipient.phone) })}</p>
          <Button isFull icon="chat">
            {t('money.link_again')}
          </Button>
        </form>
      )}
    </section>
  );
}
