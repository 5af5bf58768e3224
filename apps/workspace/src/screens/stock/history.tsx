import type { VNode } from 'preact';
import { Icon } from '@etalase/ui';
import type { StockMove } from '../../api/views';
import { MoreRows } from '../../parts/more-rows';
import { moreStockMoves, OLDER } from '../../queries/questions';
import { Link } from '../../router/router';
import { useSession, useZone } from '../../session/session';
import { KEPT_MOVES } from '../../sync/pack';
import { useSync } from '../../sync/sync';
import { ago } from '../../words/deadline';
import { moveIcon, moveWords, onServer, signed, waitingMoves, withBalance } from '../../words/moves';
import type { PiecesProps } from './stock';

/** Why there are so many: what waits on this phone first, then what the server knows; older lines on request. */
export function History({ shopId, known: { product, variant, moves } }: PiecesProps): VNode {
  const pending = useSync()?.pending ?? [];
  const waiting = waitingMoves(pending, variant.id);
  return (
    <>
      {waiting.length > 0 && (
        <ul class="card card--flush lines waiting-moves" aria-label="Menunggu sinyal">
          {waiting.map((one) => (
            <li key={one.id} class="money-row">
              <Icon name="clock" />
              <span class="money-row__words">
                <strong>{one.words}</strong>
                <span class="soft">Menunggu sinyal</span>
              </span>
              <strong class="num">{signed(one.delta)}</strong>
            </li>
          ))}
        </ul>
      )}
      {moves.length === 0 ? (
        <p class="soft">{waiting.length > 0 ? '' : 'Belum ada perubahan stok.'}</p>
      ) : (
        <MoreRows first={{ items: [...moves], nextCursor: moves.length < KEPT_MOVES ? null : OLDER }} load={(cursor) => moreStockMoves(shopId, variant.id, cursor)}>
          {(items) => (
            <ol class="card card--flush lines" aria-label={`Riwayat stok ${product.name}`}>
              {withBalance(items, onServer(variant.onHand, pending, variant.id, product.id)).map((line) => (
                <Line key={line.move.id} {...line} />
              ))}
            </ol>
          )}
        </MoreRows>
      )}
    </>
  );
}

function Line({ move, balance }: { move: StockMove; balance: number | null }): VNode {
  const zone = useZone();
  const { me } = useSession();
  const who = move.byId === null ? null : move.byId === me.id ? 'Anda' : (move.byName ?? 'Orang lain');
  return (
    <li class="money-row">
      <Icon name={moveIcon(move)} />
      <span class="money-row__words">
        <strong>{moveWords(move)}</strong>
        {move.order && (
          <Link to={`/pesanan/${move.order.id}`} class="move-order">
            Pesanan {move.order.number}
          </Link>
        )}
        <span class="soft">{[who, ago(new Date(move.at), new Date(), zone)].filter(Boolean).join(' · ')}</span>
      </span>
      <span class="move-count">
        <strong class={move.delta > 0 ? 'num money-row__in' : 'num'}>{signed(move.delta)}</strong>
        {balance !== null && <span class="soft num">jadi {balance}</span>}
      </span>
    </li>
  );
}
