import type { VNode } from 'preact';
import { Badge, Icon } from '@etalase/ui';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { type Batch, daysOf } from '../../batches/batches-api';
import { Share } from '../../figures/bars';
import { Desks } from './desks';
import { loadBatches, managedQuery } from './training-api';
import { BATCH_WORDS } from './training-words';

const GROUPS: readonly { title: string; states: readonly Batch['state'][] }[] = [
  { title: 'Berjalan dan dibuka', states: ['running', 'open'] },
  { title: 'Direncanakan', states: ['planned'] },
  { title: 'Selesai dan dibatalkan', states: ['closed', 'cancelled'] },
];

/** Batches of the places one works for, those that need an eye first. */
export function BatchList(): VNode {
  const answer = useQuery(managedQuery, { watch: true });
  return (
    <Page
      title="Pelatihan"
      side={
        <Link to="/kantor/pelatihan/baru" class="btn btn--strong">
          <Icon name="plus" /> Angkatan baru
        </Link>
      }
    >
      <Desks here="batches" />
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="book" title="Belum ada angkatan di wilayah Anda">
              <p>Angkatan adalah satu kelompok yang belajar satu kursus bersama: kuota, tanggal, dan aturan kursinya sendiri.</p>
              <Link to="/kantor/pelatihan/baru" class="btn btn--plain">
                Buat angkatan pertama
              </Link>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => loadBatches(cursor)}>
              {(items) =>
                GROUPS.map(({ title, states }) => {
                  const batches = items.filter(({ state }) => states.includes(state));
                  return (
                    batches.length > 0 && (
                      <Section key={title} title={title}>
                        <ul class="tiles">
                          {batches.map((batch) => (
                            <li key={batch.id}>
                              <Tile batch={batch} />
                            </li>
                          ))}
                        </ul>
                      </Section>
                    )
                  );
                })
              }
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

function Tile({ batch }: { batch: Batch }): VNode {
  const { words, tone } = BATCH_WORDS[batch.state];
  return (
    <Link to={`/kantor/pelatihan/angkatan?id=${batch.id}`} class="card batch-tile">
      <span class="between">
        <Badge tone={tone}>{words}</Badge>
        {batch.byNomination && <span class="soft">Usulan desa</span>}
      </span>
      <strong class="batch-tile__name">{batch.title}</strong>
      <span class="soft">
        {batch.courseTitle} · {batch.regionName}
      </span>
      <span class="soft">{daysOf(batch)}</span>
      <span class="batch-tile__seats">
        <span class="between">
          <span class="num">
            <strong>{batch.taken}</strong> dari {batch.quota} kursi
          </span>
          {batch.waiting > 0 && <span class="num">{batch.waiting} menunggu</span>}
        </span>
        <Share part={batch.taken} whole={batch.quota} isGood />
      </span>
    </Link>
  );
}
