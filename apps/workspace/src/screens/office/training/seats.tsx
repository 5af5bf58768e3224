import type { VNode } from 'preact';
import { Badge } from '@etalase/ui';
import { MoreRows } from '../../../parts/more-rows';
import { Section } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { AGE_WORDS, SEX_WORDS } from '../../batches/batches-api';
import { type BatchSeat, loadSeats, seatsQuery } from './training-api';
import { SEAT_WORDS } from './training-words';

const GROUPS: readonly { title: string; states: readonly BatchSeat['state'][]; isLine?: true }[] = [
  { title: 'Punya kursi', states: ['confirmed', 'offered'] },
  { title: 'Daftar tunggu', states: ['waitlisted'], isLine: true },
  { title: 'Tidak jadi', states: ['withdrawn', 'lapsed', 'replaced'] },
];
const labelOf = (words: readonly { value: string; label: string }[], value: string): string => (value === 'unstated' ? '' : (words.find((one) => one.value === value)?.label ?? ''));

/** Who sits in it and who waits, in the order they asked. */
export function Seats({ batchId }: { batchId: string }): VNode {
  const answer = useQuery(seatsQuery(batchId), { watch: true });
  return (
    <Known answer={answer}>
      {(page) =>
        page.items.length === 0 ? (
          <Empty icon="person" title="Belum ada peserta">
            <p>Nama tampil di sini begitu ada yang minta kursi atau usulannya diterima.</p>
          </Empty>
        ) : (
          <MoreRows first={page} load={(cursor) => loadSeats(batchId, cursor)}>
            {(items) =>
              GROUPS.map(({ title, states, isLine }) => {
                const seats = items.filter(({ state }) => states.includes(state));
                return (
                  seats.length > 0 && (
                    <Section key={title} title={`${title} (${seats.length})`}>
                      <ol class="register">
                        {seats.map((seat, index) => (
                          <Row key={seat.id} seat={seat} line={isLine ? index + 1 : null} />
                        ))}
                      </ol>
                    </Section>
                  )
                );
              })
            }
          </MoreRows>
        )
      }
    </Known>
  );
}

function Row({ seat, line }: { seat: BatchSeat; line: number | null }): VNode {
  const { words, tone } = SEAT_WORDS[seat.state];
  return (
    <li>
      <span class="register__who">
        <strong>
          {line !== null && <span class="num">{line}. </span>}
          {seat.printedName}
        </strong>
        <span class="soft">{[seat.villageName, seat.participantType, labelOf(SEX_WORDS, seat.sex), labelOf(AGE_WORDS, seat.ageBand)].filter(Boolean).join(' · ')}</span>
      </span>
      <Badge tone={tone}>{words}</Badge>
    </li>
  );
}
