import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '@etalase/kernel';
import { Badge, Button, ButtonLink, Choice, Notice, type Tone } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Section } from '../../../parts/page';
import { Pick } from '../../../parts/pick';
import { Sheet } from '../../../parts/sheet';
import { type Answer, cache, useQuery } from '../../../queries/use-query';
import { type AskedReport, askReport, type ReportAsked, type ReportFile, type ReportFiles, reportFilesQuery } from './training-api';
import { BY_WORDS, sizeWords } from './training-words';

const KINDS: Record<ReportFile['kind'], string> = { all: 'Laporan lengkap', coverage: 'Cakupan desa', funnel: 'Dari usulan sampai menjual', outcomes: 'Sesudah lulus', cascade: 'Kelas desa', activity: 'Laporan kegiatan' };
const FORMATS: Record<ReportFile['format'], string> = { xlsx: 'Excel', pdf: 'PDF', csv: 'CSV' };
const STATES: Record<ReportFile['state'], { words: string; tone: Tone }> = { queued: { words: 'Antre', tone: 'plain' }, making: { words: 'Sedang dibuat', tone: 'gold' }, ready: { words: 'Siap', tone: 'leaf' }, failed: { words: 'Gagal', tone: 'danger' } };
const FOR_PUBLIC = new Set<ReportFile['kind']>(['coverage', 'funnel', 'outcomes']);
/** A small file is there within this. */
const LOOK_AGAIN_MS = 1_500;

const isUnderWay = ({ state }: ReportFile): boolean => state === 'queued' || state === 'making';

/** What was asked for, looked at again while something is being made. */
function useReportFiles(): Answer<ReportFiles> {
  const answer = useQuery(reportFilesQuery, { watch: true });
  const isWaiting = answer.data?.items.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = window.setInterval(() => void cache.refresh(reportFilesQuery), LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [isWaiting]);
  return answer;
}

/** Reports to keep, print or send on: asked for here, made in the background. */
export function TakeHome({ asked, courseTitle }: { asked: ReportAsked; courseTitle: (code: string) => string }): VNode {
  const [isAsking, setAsking] = useState(false);
  const { data } = useReportFiles();
  const items = (data?.items ?? []).filter(({ kind }) => kind !== 'activity');
  return (
    <div class="stack">
      <p>
        <Button type="button" icon="save" onClick={() => setAsking(true)}>
          Minta berkas
        </Button>
      </p>
      {items.length > 0 && data && (
        <Section title="Berkas laporan">
          <FileList items={items} keptDays={data.keptDays} courseTitle={courseTitle} />
        </Section>
      )}
      {isAsking && <AskSheet asked={asked} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** The story of one batch as one PDF: terms, sessions, who came, photos, scores. */
export function ActivityFile({ batchId }: { batchId: string }): VNode {
  const { data } = useReportFiles();
  const doing = useDoing();
  const [latest] = (data?.items ?? []).filter(({ kind, question }) => kind === 'activity' && question.batchId === batchId);
  const ask = (): void => void doing.act(async () => cache.learn(reportFilesQuery.key, await answerOf(api.POST('/api/office/training/batches/{batchId}/report', { params: { path: { batchId } } }))));
  return (
    <div class="stack-s">
      {latest && data && <FileList items={[latest]} keptDays={data.keptDays} courseTitle={String} />}
      {(!latest || !isUnderWay(latest)) && (
        <Button type="button" icon="save" isFull disabled={doing.isBusy} onClick={ask}>
          {latest ? 'Buat laporan kegiatan baru' : 'Buat laporan kegiatan (PDF)'}
        </Button>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
    </div>
  );
}

interface ListProps {
  items: readonly ReportFile[];
  keptDays: number;
  courseTitle: (code: string) => string;
}

function FileList({ items, keptDays, courseTitle }: ListProps): VNode {
  const doing = useDoing();
  return (
    <div class="stack-s">
      <ul class="report-files" aria-live="polite">
        {items.map((file) => (
          <li key={file.id} class="card report-file">
            <span class="report-file__words">
              <strong>
                {KINDS[file.kind]} ({FORMATS[file.format]})
              </strong>
              <span class="soft">{aboutOf(file, courseTitle)}</span>
              {file.state === 'failed' && <span>{file.reason}</span>}
            </span>
            <span class="report-file__side">
              <Badge tone={STATES[file.state].tone}>{STATES[file.state].words}</Badge>
              {file.state === 'ready' && (
                <ButtonLink href={`/api/office/training/reports/${file.id}/file`} icon="save" download="">
                  Unduh{file.bytes !== null && ` (${sizeWords(file.bytes)})`}
                </ButtonLink>
              )}
              {file.state === 'failed' && file.kind !== 'activity' && (
                <Button type="button" disabled={doing.isBusy} onClick={() => void doing.act(() => askReport(againOf(file)))}>
                  Minta lagi
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <p class="soft">
        {items.some(isUnderWay) ? 'Halaman ini boleh ditinggal; berkasnya tetap dibuat dan ditemukan lagi di sini. ' : ''}
        Berkas disimpan {keptDays} hari.
      </p>
    </div>
  );
}

const dayWords = (iso: string): string => iso.slice(0, 10);
function aboutOf({ kind, audience, question: { by, course, from, to }, askedAt }: ReportFile, courseTitle: (code: string) => string): string {
  const grouping = kind === 'funnel' ? `menurut ${(BY_WORDS.find(([value]) => value === by)?.[1] ?? by).toLowerCase()}` : '';
  const days = [from && `sejak ${dayWords(from)}`, to && `sebelum ${dayWords(to)}`].filter(Boolean).join(', ');
  return [grouping, course === null ? '' : courseTitle(course), days, audience === 'public' ? 'untuk umum' : '', `diminta ${formatMoment(new Date(askedAt))}`].filter(Boolean).join(' · ');
}
const againOf = ({ kind, format, audience, question: { by, course, batchId, from, to } }: ReportFile): AskedReport => ({ kind: kind as AskedReport['kind'], format, audience, by, ...(course === null ? {} : { course }), ...(batchId === null ? {} : { batch: batchId }), ...(from === null ? {} : { from: dayWords(from) }), ...(to === null ? {} : { to: dayWords(to) }) });

function AskSheet({ asked, onClose }: { asked: ReportAsked; onClose: () => void }): VNode {
  const [kind, setKind] = useState<AskedReport['kind']>('all');
  const [by, setBy] = useState(asked.by);
  const [format, setFormat] = useState<ReportFile['format']>('xlsx');
  const [isPublic, setPublic] = useState(false);
  const doing = useDoing();
  const formats = (kind === 'all' ? (['xlsx', 'pdf'] as const) : (['xlsx', 'pdf', 'csv'] as const)).map((one) => ({ one, words: FORMATS[one] }));
  const mayBePublic = FOR_PUBLIC.has(kind);
  const chosen = (formats.find(({ one }) => one === format) ?? formats[0])?.one ?? 'xlsx';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const audience = mayBePublic && isPublic ? 'public' : 'office';
    // The public's numbers are those of all days: what differs between two files would tell what each hides.
    const { course, ...narrow } = { course: asked.course, ...(audience === 'office' && kind === 'funnel' ? { batch: asked.batch, from: asked.from, to: asked.to } : {}) };
    const filled = Object.fromEntries(Object.entries({ course, ...narrow }).filter(([, value]) => value !== ''));
    void doing.act(() => askReport({ kind, format: chosen, audience, by, ...filled })).then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Minta berkas" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <Pick name="report-kind" label="Laporan" options={(['all', 'coverage', 'funnel', 'outcomes', 'cascade'] as const).map((value) => ({ value, label: KINDS[value] }))} value={kind} onPick={(value) => setKind(value as AskedReport['kind'])} />
        {kind === 'funnel' && <Pick name="report-by" label="Menurut" options={BY_WORDS.filter(([value]) => !isPublic || value !== 'village').map(([value, label]) => ({ value, label }))} value={by} onPick={(value) => setBy(value as ReportAsked['by'])} />}
        <fieldset class="choices">
          <legend class="field__label">Bentuk</legend>
          {formats.map(({ one, words }) => (
            <Choice key={one} name="report-format" title={words} checked={chosen === one} onChange={() => setFormat(one)} />
          ))}
        </fieldset>
        {mayBePublic && (
          <fieldset class="choices">
            <legend class="field__label">Untuk siapa?</legend>
            <Choice name="report-audience" title="Kantor" checked={!isPublic} onChange={() => setPublic(false)}>
              <span class="soft">Angka persis. Jangan disebarkan.</span>
            </Choice>
            <Choice name="report-audience" title="Umum" checked={isPublic} onChange={() => setPublic(true)}>
              <span class="soft">Dibulatkan, dan kelompok di bawah lima orang tidak terbaca.</span>
            </Choice>
          </fieldset>
        )}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Meminta…' : 'Buat berkas'}
        </Button>
      </form>
    </Sheet>
  );
}
