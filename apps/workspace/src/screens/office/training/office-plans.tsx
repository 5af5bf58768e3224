import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge } from '@etalase/ui';
import { MoreRows } from '../../../parts/more-rows';
import { Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { dayOf, PLAN_WORDS } from '../../batches/plans';
import type { PlanLine } from '../../batches/plans-api';
import { loadPlans } from './training-api';

const LATE = { not_begun: 'Belum mulai', item_due: 'Lewat tanggal' } as const;
const APPROVAL: Record<NonNullable<PlanLine['approval']>, string> = { asked: 'menunggu kepala desa', approved: 'disetujui kepala desa', returned: 'dikembalikan kepala desa' };

/** What people of a batch planned for afterwards, and who needs a word. */
export function OfficePlans({ batchId }: { batchId: string }): VNode {
  const [isLate, setLate] = useState(false);
  const answer = useQuery({ key: `desk/${batchId}/plans/${isLate}`, load: () => loadPlans(batchId, isLate) });
  return (
    <Known answer={answer}>
      {(page) => (
        <div class="stack">
          <p>
            {page.counts.written} dari {page.counts.learners} yang hadir sudah menulis rencana, {page.counts.done} selesai. Biaya yang direncanakan {formatRupiah(page.counts.budgetRupiah)}.
          </p>
          <div class="row" role="group" aria-label="Tampilkan">
            <button type="button" class={isLate ? 'chip' : 'chip chip--on'} aria-pressed={!isLate} onClick={() => setLate(false)}>
              Semua ({page.counts.learners})
            </button>
            <button type="button" class={isLate ? 'chip chip--on' : 'chip'} aria-pressed={isLate} onClick={() => setLate(true)}>
              Terlambat ({page.counts.late})
            </button>
          </div>
          {page.items.length === 0 ? (
            <p class="soft">{isLate ? 'Tidak ada yang terlambat.' : 'Rencana ditulis peserta sesudah hadir di sesi yang sudah ditutup.'}</p>
          ) : (
            <MoreRows first={page} load={(cursor) => loadPlans(batchId, isLate, cursor)}>
              {(lines) => (
                <ul class="register">
                  {lines.map((line) => (
                    <Row key={line.id} line={line} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )}
        </div>
      )}
    </Known>
  );
}

function Row({ line: { printedName, villageName, state, late, approval, items } }: { line: PlanLine }): VNode {
  const told = PLAN_WORDS[state ?? 'none'];
  const next = items.find(({ isDone }) => !isDone);
  const done = items.filter(({ isDone }) => isDone).length;
  return (
    <li>
      <span class="register__who">
        <strong>{printedName}</strong>
        <span class="soft">{[villageName, items.length > 0 && `${done} dari ${items.length} langkah`, next && `berikutnya ${dayOf(next.dueOn)}`, approval && APPROVAL[approval]].filter(Boolean).join(' · ')}</span>
      </span>
      <Badge tone={late ? 'danger' : told.tone}>{late ? LATE[late] : told.words}</Badge>
    </li>
  );
}
