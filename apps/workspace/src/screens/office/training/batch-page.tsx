import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment } from '@etalase/kernel';
import { Badge, Button, Facts, Notice } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { Known } from '../../../parts/waiting';
import { WideFold } from '../../../parts/wide-fold';
import { cache, useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { type Batch, daysOf } from '../../batches/batches-api';
import { officePractice } from '../../batches/practice-api';
import { PracticeWork } from '../../batches/practice-work';
import { Share } from '../../figures/bars';
import { Chip } from '../chip';
import { BatchSessions } from './batch-sessions';
import { CopySheet } from './copy-sheet';
import { Named } from './named';
import { OfficePlans } from './office-plans';
import { ActivityFile } from './report-files';
import { Seats } from './seats';
import { type OfficeBatch, officeBatchQuery } from './training-api';
import { BATCH_WORDS, mayChange, NEXT, ruleWords } from './training-words';

const PARTS = ['sesi', 'peserta', 'praktik', 'rencana', 'usulan'] as const;
type Part = (typeof PARTS)[number];
const partOf = (said: string | null): Part => PARTS.find((part) => part === said) ?? 'sesi';

/** One batch: what it is and what comes next for it, its sessions, who sits in it, whom villages named. */
export function BatchPage({ batchId, part: said, isProvince, me }: { batchId: string; part: string | null; isProvince: boolean; me: string }): VNode {
  const part = partOf(said);
  const answer = useQuery(officeBatchQuery(batchId), { watch: true });
  return (
    <Page title={answer.data?.title ?? 'Angkatan'} back="/kantor/pelatihan" side={answer.data && <Badge tone={BATCH_WORDS[answer.data.state].tone}>{BATCH_WORDS[answer.data.state].words}</Badge>}>
      <Known answer={answer}>
        {(batch) => (
          <div class="batch-desk">
            <Head batch={batch} isProvince={isProvince} />
            <div class="batch-desk__work">
              <Parts batch={batch} here={part} />
              {part === 'sesi' && <BatchSessions batch={batch} me={me} />}
              {part === 'peserta' && <Seats batchId={batch.id} />}
              {part === 'praktik' && <PracticeWork desk={officePractice(batch.id)} />}
              {part === 'rencana' && <OfficePlans batchId={batch.id} />}
              {part === 'usulan' && <Named batchId={batch.id} />}
            </div>
          </div>
        )}
      </Known>
    </Page>
  );
}

function Parts({ batch, here }: { batch: OfficeBatch; here: Part }): VNode {
  const chip = (part: Part, words: ComponentChildren): VNode => (
    <Chip to={`/kantor/pelatihan/angkatan?id=${batch.id}&bagian=${part}`} isOn={here === part}>
      {words}
    </Chip>
  );
  return (
    <nav class="row queues" aria-label="Bagian angkatan">
      {chip('sesi', `Sesi (${batch.sessions.length})`)}
      {chip('peserta', `Peserta (${batch.taken + batch.waiting})`)}
      {batch.state !== 'planned' && chip('praktik', 'Praktik')}
      {(batch.state === 'running' || batch.state === 'closed') && chip('rencana', 'Rencana')}
      {batch.byNomination && chip('usulan', 'Usulan')}
    </nav>
  );
}

function Head({ batch, isProvince }: { batch: OfficeBatch; isProvince: boolean }): VNode {
  const [isCopying, setCopying] = useState(false);
  const doing = useDoing();
  const next = NEXT[batch.state];
  const move = (to: Batch['state']): void =>
    void doing.act(async () => {
      await answerOf(api.POST('/api/office/training/batches/{batchId}/state', { params: { path: { batchId: batch.id } }, body: { to } }));
      cache.invalidate('desk/');
    });
  return (
    <aside class="card stack-s batch-desk__head">
      <p class="between">
        <span class="num">
          <strong class="batch-desk__taken">{batch.taken}</strong> dari {batch.quota} kursi
        </span>
        {batch.waiting > 0 && <span class="num">{batch.waiting} menunggu</span>}
      </p>
      <Share part={batch.taken} whole={batch.quota} isGood />
      <WideFold summary="Keterangan angkatan">
        <Facts
          rows={[
            ['Kursus', batch.courseTitle],
            ['Program', batch.programTitle],
            ['Wilayah', batch.regionName],
            ['Pelatihan', daysOf(batch)],
            ['Pendaftaran', `${formatMoment(new Date(batch.opensAt))} sampai ${formatMoment(new Date(batch.closesAt))}`],
            ['Cara daftar', batch.byNomination ? 'Usulan kepala desa' : 'Daftar sendiri'],
            ['Aturan kursi', batch.rules.length === 0 ? 'Menurut urutan' : <RuleList batch={batch} />],
            batch.note !== '' && ['Catatan', batch.note],
          ]}
        />
      </WideFold>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {next && (
        <>
          <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={() => move(next.to)}>
            {next.label}
          </Button>
          <p class="soft">{next.means}</p>
        </>
      )}
      {batch.state !== 'planned' && <ActivityFile batchId={batch.id} />}
      {batch.state === 'planned' && (
        <Link to={`/kantor/pelatihan/ubah?id=${batch.id}`} class="btn btn--plain btn--full">
          Ubah rencana
        </Link>
      )}
      <Button type="button" icon="copy" isFull onClick={() => setCopying(true)}>
        Salin untuk wilayah lain
      </Button>
      {mayChange(batch) && (
        <details class="fold">
          <summary>Tidak jadi diadakan?</summary>
          <div class="stack-s fold__in">
            <p>Angkatan hilang dari daftar pelatihan, dan tidak bisa dibuka lagi.</p>
            <Button type="button" isFull disabled={doing.isBusy} onClick={() => move('cancelled')}>
              Ya, batalkan angkatan
            </Button>
          </div>
        </details>
      )}
      {isCopying && <CopySheet batch={batch} isProvince={isProvince} onClose={() => setCopying(false)} />}
    </aside>
  );
}

const RuleList = ({ batch }: { batch: OfficeBatch }): VNode => (
  <ul>
    {batch.rules.map((rule) => (
      <li key={ruleWords(rule)}>{ruleWords(rule)}</li>
    ))}
  </ul>
);
