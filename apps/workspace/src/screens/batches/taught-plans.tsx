import '../../styles/plans.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Icon } from '@etalase/ui';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { dayOf, PLAN_WORDS } from './plans';
import { type PlanLine, readLines, type TaughtPlans as Taught, taughtPlansQuery } from './plans-api';

const LATE_WORDS = { not_begun: 'Belum mulai', item_due: 'Lewat tanggal' } as const;

/** Of each class one taught: who is late, what it costs, and what came of it. */
export function TaughtPlans(): VNode {
  const answer = useQuery(taughtPlansQuery);
  return (
    <Page title="Rencana peserta" back="/angkatan/mengajar">
      <Known answer={answer}>
        {({ items, outcomeFormula }) =>
          items.length === 0 ? (
            <Empty icon="hand" title="Belum ada kelas yang selesai">
              <p>Rencana peserta tampil di sini sesudah Anda menutup sesi.</p>
            </Empty>
          ) : (
            <div class="stack">
              {items.map((taught) => (
                <BatchPlans key={taught.batch.id} taught={taught} formula={outcomeFormula} />
              ))}
            </div>
          )
        }
      </Known>
    </Page>
  );
}

function BatchPlans({ taught: { batch, counts, outcomes }, formula }: { taught: Taught; formula: string }): VNode {
  const [isLate, setLate] = useState(counts.late > 0);
  const answer = useQuery({ key: `plans/taught/${batch.id}/${isLate}`, load: () => readLines(batch.id, isLate) });
  return (
    <article class="card batch plan">
      <h2>{batch.title}</h2>
      <p>
        {counts.written} dari {counts.learners} peserta sudah menulis rencana, {counts.done} selesai. Biaya yang direncanakan {formatRupiah(counts.budgetRupiah)}.
      </p>
      <div class="pair-desks" role="group" aria-label="Tampilkan">
        <button type="button" class={isLate ? 'chip chip--on' : 'chip'} aria-pressed={isLate} onClick={() => setLate(true)}>
          Terlambat ({counts.late})
        </button>
        <button type="button" class={isLate ? 'chip' : 'chip chip--on'} aria-pressed={!isLate} onClick={() => setLate(false)}>
          Semua ({counts.learners})
        </button>
      </div>
      <Known answer={answer} rows={1}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="soft">{isLate ? 'Tidak ada yang terlambat.' : 'Belum ada peserta yang hadir.'}</p>
          ) : (
            <MoreRows first={page} load={(cursor) => readLines(batch.id, isLate, cursor)}>
              {(lines) => (
                <ul class="register register--plans">
                  {lines.map((line) => (
                    <Line key={line.id} line={line} batchId={batch.id} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
      <p>
        <Link to={`/angkatan/mengajar/praktik?angkatan=${batch.id}`} class="btn btn--plain">
          <Icon name="check" /> Nilai praktik
        </Link>
      </p>
      <h3>Hasil sesudah lulus</h3>
      <ul class="leaves">
        {outcomes.map(({ days, n, listed, sold }) => (
          <li key={days}>
            {days} hari: {n === 0 ? 'belum ada yang lulus selama itu' : `${listed} dari ${n} produknya tampil, ${sold} dari ${n} pesanannya selesai`}
          </li>
        ))}
      </ul>
      <p class="soft">{formula}</p>
    </article>
  );
}

function Line({ line: { printedName, villageName, state, late, items }, batchId }: { line: PlanLine; batchId: string }): VNode {
  const done = items.filter(({ isDone }) => isDone).length;
  const next = items.find(({ isDone }) => !isDone);
  const told = PLAN_WORDS[state ?? 'none'];
  return (
    <li>
      <span class="register__who">
        <strong>{printedName}</strong>
        <span class="soft">{villageName}</span>
        {items.length > 0 && (
          <span class="soft">
            {done} dari {items.length} langkah{next ? ` · berikutnya ${dayOf(next.dueOn)}` : ''}
          </span>
        )}
        {items.filter(({ isDone }) => isDone).map(({ id, what }) => (
          <a key={id} class="with-icon" href={`/api/me/taught-plans/${batchId}/items/${id}/photo`} target="_blank" rel="noopener">
            <Icon name="camera" /> {what}
          </a>
        ))}
      </span>
      <Badge tone={late ? 'danger' : told.tone}>{late ? LATE_WORDS[late] : told.words}</Badge>
    </li>
  );
}
