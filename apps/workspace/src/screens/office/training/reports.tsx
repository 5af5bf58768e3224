import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '@etalase/ui';
import { coursesQuery } from '../../../learning/learning-api';
import { Page, Section } from '../../../parts/page';
import { Pick } from '../../../parts/pick';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { WideFold } from '../../../parts/wide-fold';
import { useQuery } from '../../../queries/use-query';
import { Share } from '../../figures/bars';
import { Desks } from './desks';
import { Figures, type Row } from './figures-table';
import { TakeHome } from './report-files';
import { type Coverage, coverageQuery, type Funnel, funnelQuery, type Level, levelsQuery, managedQuery, type Outcome, outcomesQuery, type ReportAsked } from './training-api';
import { BY_WORDS, groupWords, shareWords, STEP_WORDS } from './training-words';

/** Exact figures, for those who answer for the training; the public sees rounded ones at /capaian. */
export function Reports(): VNode {
  const [asked, setAsked] = useState<ReportAsked>({ course: '', by: 'sex', batch: '', from: '', to: '' });
  const courses = useQuery(coursesQuery);
  const coverage = useQuery(coverageQuery(asked.course));
  const outcomes = useQuery(outcomesQuery(asked.course));
  const levels = useQuery(levelsQuery(asked.course));
  const names = new Map([...(coverage.data?.regencies ?? []).map(({ code, name }) => [code, name] as const), ...(courses.data ?? []).map(({ code, title }) => [code, title] as const)]);
  return (
    <Page title="Laporan pelatihan">
      <Desks here="reports" />
      <div class="asks asks--two">
        <Pick name="course" label="Kursus" empty="Semua kursus" options={(courses.data ?? []).map(({ code, title }) => ({ value: code, label: title }))} value={asked.course} onPick={(course) => setAsked({ ...asked, course })} />
      </div>
      <TakeHome asked={asked} courseTitle={(code) => names.get(code) ?? code} />
      <Section title={asked.course === '' ? 'Desa yang punya operator bersertifikat' : 'Desa yang punya lulusan bersertifikat'}>
        <Known answer={coverage}>{(known) => <Covered coverage={known} />}</Known>
      </Section>
      <Section title="Dari usulan sampai menjual">
        <Way asked={asked} onAsk={setAsked} names={names} />
      </Section>
      <Section title="Sesudah lulus">
        <Known answer={outcomes}>{(items) => <After outcomes={items} />}</Known>
      </Section>
      <Section title="Empat tingkat hasil">
        <Known answer={levels}>{(rows) => <Levels rows={rows} />}</Known>
      </Section>
    </Page>
  );
}

function Covered({ coverage: { villages, covered, regencies } }: { coverage: Coverage }): VNode {
  const rows: Row[] = [...regencies].sort((a, b) => b.covered / Math.max(1, b.villages) - a.covered / Math.max(1, a.villages) || a.name.localeCompare(b.name)).map((one) => ({ name: one.name, cells: [String(one.covered), one.villages.toLocaleString('id-ID'), shareWords(one.covered, one.villages)], share: [one.covered, one.villages] }));
  return (
    <div class="card stack-s">
      <p class="lead-number">
        <strong class="num">{covered.toLocaleString('id-ID')}</strong> dari <span class="num">{villages.toLocaleString('id-ID')}</span> desa <span class="soft num">({shareWords(covered, villages)})</span>
      </p>
      <Share part={covered} whole={villages} isGood />
      <WideFold summary="Tiap kabupaten dan kota">
        <Figures heads={['Kabupaten/kota', 'Ada', 'Semua desa', 'Cakupan']} rows={rows} caption="Cakupan desa tiap kabupaten" />
      </WideFold>
      <p class="soft">Cakupan = desa yang punya paling sedikit satu orang bersertifikat yang masih berlaku ÷ semua desa. Orang kedua di desa yang sama tidak menambah.</p>
    </div>
  );
}

interface WayProps {
  asked: ReportAsked;
  onAsk: (asked: ReportAsked) => void;
  /** Regencies and courses by their codes. */
  names: ReadonlyMap<string, string>;
}

function Way({ asked, onAsk, names }: WayProps): VNode {
  const batches = useQuery(managedQuery);
  const answer = useQuery(funnelQuery(asked));
  return (
    <div class="stack">
      <div class="asks asks--four">
        <Pick name="by" label="Dikelompokkan menurut" options={BY_WORDS.map(([value, label]) => ({ value, label }))} value={asked.by} onPick={(by) => onAsk({ ...asked, by: by as Funnel['by'] })} />
        <Pick name="batch" label="Angkatan" empty="Semua angkatan" options={(batches.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))} value={asked.batch} onPick={(batch) => onAsk({ ...asked, batch })} />
        <TextField name="from" label="Mendaftar sejak" type="date" value={asked.from} onInput={(event) => onAsk({ ...asked, from: typedIn(event) })} />
        <TextField name="to" label="Sebelum tanggal" type="date" value={asked.to} onInput={(event) => onAsk({ ...asked, to: typedIn(event) })} />
      </div>
      <Known answer={answer}>{(funnel) => <FunnelView funnel={funnel} names={names} />}</Known>
    </div>
  );
}

function FunnelView({ funnel: { by, total, groups }, names }: { funnel: Funnel; names: ReadonlyMap<string, string> }): VNode {
  const rows: Row[] = groups.map(({ group, counts }) => ({ name: names.get(group) ?? groupWords(group), cells: STEP_WORDS.map(([step]) => counts[step].toLocaleString('id-ID')) }));
  const all: Row = { name: 'Jumlah', cells: STEP_WORDS.map(([step]) => total[step].toLocaleString('id-ID')), isTotal: true };
  return (
    <div class="card stack">
      <ol class="way">
        {STEP_WORDS.map(([step, words], index) => {
          const before = STEP_WORDS[index - 1]?.[0];
          return (
            <li key={step}>
              <span class="between">
                <span>{words}</span>
                <span class="num">
                  <strong>{total[step].toLocaleString('id-ID')}</strong>
                  {before && <span class="soft"> {shareWords(total[step], total[before])}</span>}
                </span>
              </span>
              <Share part={total[step]} whole={total.asked} isGood />
            </li>
          );
        })}
      </ol>
      <p class="soft">Persen = bagian dari langkah sebelumnya. Dihitung: peserta per kursus.</p>
      {groups.length > 0 && <Figures heads={[BY_WORDS.find(([value]) => value === by)?.[1] ?? '', ...STEP_WORDS.map(([, words]) => words)]} rows={[...rows, all]} caption="Tiap langkah menurut kelompok" />}
      {(by === 'field' || by === 'pillar') && groups.length > 0 && <p class="soft">Satu kursus bisa masuk beberapa kelompok, jadi jumlah kelompok melebihi baris Jumlah.</p>}
    </div>
  );
}

function After({ outcomes }: { outcomes: readonly Outcome[] }): VNode {
  const rows: Row[] = outcomes.map(({ days, n, listed, sold }) => ({ name: `${days} hari`, cells: [n.toLocaleString('id-ID'), `${listed.toLocaleString('id-ID')} (${shareWords(listed, n)})`, `${sold.toLocaleString('id-ID')} (${shareWords(sold, n)})`], share: [sold, n] }));
  return (
    <div class="card stack-s">
      <Figures heads={['Sesudah lulus', 'n', 'Memajang barang', 'Menjual']} rows={rows} caption="Hasil sesudah lulus" />
      <p class="soft">n = yang lulus paling sedikit selama itu. Memajang dan menjual dihitung dari kejadian di toko mereka sampai hari itu.</p>
    </div>
  );
}

const LEVEL_WORDS: Record<Level['level'], string> = { 1: 'Tingkat 1', 2: 'Tingkat 2', 3: 'Tingkat 3', 4: 'Tingkat 4' };

/** Kirkpatrick's four levels: what came out, of how many, and how it is reckoned. */
function Levels({ rows }: { rows: readonly Level[] }): VNode {
  return (
    <ol class="levels">
      {rows.map(({ level, name, n, result, formula }) => (
        <li key={name} class="card levels__one">
          <span class="soft">{LEVEL_WORDS[level]}</span>
          <strong>{name}</strong>
          <span class="levels__result num">{result ?? 'Belum ada'}</span>
          <span class="num">n = {n.toLocaleString('id-ID')}</span>
          <span class="soft">{formula}</span>
        </li>
      ))}
    </ol>
  );
}
