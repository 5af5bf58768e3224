import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { dayIn, slugify } from '@etalase/kernel';
import { Button, Choice, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { coursesQuery } from '../../../learning/learning-api';
import { Page, Section } from '../../../parts/page';
import { Pick } from '../../../parts/pick';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { go } from '../../../router/location';
import { Save } from '../../join/number-tasks';
import { ProgramSheet } from './program-sheet';
import { type NamedRule, RuleSheet } from './rule-sheet';
import { type BatchInput, coverageQuery, type OfficeBatch, officeBatchQuery, programsQuery } from './training-api';
import { dayBegins, dayEnds, dayOfMoment, ruleWords } from './training-words';

const SHARES = [100, 90, 80, 75, 60, 50].map((share) => ({ value: String(share * 100), label: `${share} % sesi` }));
const OFFERS = [12, 24, 48, 72, 168].map((hours) => ({ value: String(hours), label: hours < 48 ? `${hours} jam` : `${hours / 24} hari` }));

type Draft = Pick<BatchInput, 'programId' | 'title' | 'course' | 'regionCode' | 'startsOn' | 'endsOn' | 'note' | 'byNomination'> & { code: string | null; quota: string; opensOn: string; closesOn: string; offerHours: string; attendanceShare: string };

const blank = (): Draft => ({ programId: '', code: null, title: '', course: '', regionCode: '', quota: '', opensOn: dayIn(new Date()), closesOn: '', startsOn: '', endsOn: '', offerHours: '24', attendanceShare: '8000', byNomination: false, note: '' });

const written = (batch: OfficeBatch): Draft => ({
  programId: batch.programId, code: batch.code, title: batch.title, course: batch.course, regionCode: batch.regionCode, quota: String(batch.quota), opensOn: dayOfMoment(batch.opensAt), closesOn: dayOfMoment(batch.closesAt),
  startsOn: batch.startsOn, endsOn: batch.endsOn, offerHours: String(batch.offerHours), attendanceShare: String(batch.attendanceShare), byNomination: batch.byNomination, note: batch.note,
});

/** A plan as it stands, to be changed until it is opened. */
export function EditBatch({ batchId, isProvince }: { batchId: string; isProvince: boolean }): VNode {
  const answer = useQuery(officeBatchQuery(batchId));
  return <Known answer={answer}>{(batch) => <BatchForm isProvince={isProvince} batch={batch} />}</Known>;
}

/** A class is planned on one page, top to bottom; it stays a plan until somebody opens it. */
export function BatchForm({ isProvince, batch }: { isProvince: boolean; batch?: OfficeBatch }): VNode {
  const [draft, setDraft] = useState(() => (batch ? written(batch) : blank()));
  const [rules, setRules] = useState<NamedRule[]>(() => [...(batch?.rules ?? [])]);
  const [open, setOpen] = useState<'program' | 'rule' | null>(null);
  const [programs, courses] = [useQuery(programsQuery), useQuery(coursesQuery)];
  // Where somebody may plan is where their reports reach.
  const places = useQuery(coverageQuery(''));
  const doing = useDoing();
  const put = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const of = (field: string): string | undefined => doing.problem?.of(field);
  const text = (field: 'title' | 'quota' | 'opensOn' | 'closesOn' | 'startsOn' | 'endsOn') => ({ name: field, value: draft[field], error: of(field === 'opensOn' ? 'opensAt' : field === 'closesOn' ? 'closesAt' : field), onInput: (event: InputEvent) => put({ [field]: typedIn(event) }) });
  const regencies = places.data?.regencies ?? [];
  const regions = [...(isProvince && regencies[0] ? [{ value: regencies[0].code.slice(0, 2), label: 'Seluruh provinsi' }] : []), ...regencies.map(({ code, name }) => ({ value: code, label: name }))];
  const [only] = regions;
  const regionCode = draft.regionCode || (regions.length === 1 && only ? only.value : '');
  const code = draft.code ?? slugify(draft.title, '').slice(0, 60).replace(/-$/, '');
  const isFilled = draft.programId !== '' && draft.course !== '' && regionCode !== '' && draft.title.trim().length > 2 && draft.quota !== '' && draft.opensOn !== '' && draft.closesOn !== '' && draft.startsOn !== '' && draft.endsOn !== '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { opensOn, closesOn, quota, offerHours, attendanceShare, ...rest } = draft;
    void doing.act(async () => {
      const body = { ...rest, code, title: draft.title.trim(), regionCode, note: draft.note.trim(), quota: Number(quota), rules: rules.map(({ valueName: _name, ...rule }) => rule), opensAt: dayBegins(opensOn), closesAt: dayEnds(closesOn), offerHours: Number(offerHours), attendanceShare: Number(attendanceShare) };
      const id = batch ? batch.id : (await answerOf(api.POST('/api/office/training/batches', { body }))).id;
      if (batch) await api.PUT('/api/office/training/batches/{batchId}', { params: { path: { batchId: batch.id } }, body });
      cache.invalidate('desk/');
      go(`/kantor/pelatihan/angkatan?id=${id}`, { replace: true });
    });
  };
  return (
    <Page title={batch ? 'Ubah rencana' : 'Angkatan baru'} back={batch ? `/kantor/pelatihan/angkatan?id=${batch.id}` : '/kantor/pelatihan'} isForm>
      <form class="stack" onSubmit={submit} noValidate>
        <Section title="Apa yang dipelajari">
          <div class="stack">
            <Known answer={programs} rows={1}>
              {(items) => (
                <div class="with-side">
                  <Pick name="programId" label="Program" empty="Pilih program" options={items.map(({ id, title, year }) => ({ value: id, label: `${title} (${year})` }))} value={draft.programId} error={of('programId')} onPick={(programId) => put({ programId })} />
                  <Button type="button" icon="plus" onClick={() => setOpen('program')}>
                    Program baru
                  </Button>
                </div>
              )}
            </Known>
            <Known answer={courses} rows={1}>
              {(items) => <Pick name="course" label="Kursus" empty="Pilih kursus" options={items.map((course) => ({ value: course.code, label: `${course.title} (${course.jp} JP)` }))} value={draft.course} error={of('course')} onPick={(course) => put({ course })} />}
            </Known>
            <TextField {...text('title')} label="Nama angkatan" hint="Yang dibaca peserta. Contoh: Operator Desa, angkatan ketiga." autocomplete="off" maxlength={120} />
            <TextField name="code" label="Kode" hint="Huruf kecil, angka, dan strip. Dipakai untuk nama berkas." autocomplete="off" maxlength={60} value={code} error={of('code')} onInput={(event) => put({ code: typedIn(event) })} />
            <Known answer={places} rows={1}>
              {() => <Pick name="regionCode" label="Wilayah" empty="Pilih wilayah" options={regions} value={regionCode} error={of('regionCode')} onPick={(value) => put({ regionCode: value })} />}
            </Known>
          </div>
        </Section>
        <Section title="Kursi">
          <div class="stack">
            <TextField {...text('quota')} label="Kuota" type="number" inputmode="numeric" min={1} max={5_000} autocomplete="off" />
            <fieldset class="choices">
              <legend class="field__label">Cara mendapat kursi</legend>
              <Choice name="way" title="Daftar sendiri" checked={!draft.byNomination} onChange={() => put({ byNomination: false })}>
                <span class="soft">Siapa saja di wilayah ini. Bila penuh, masuk daftar tunggu.</span>
              </Choice>
              <Choice name="way" title="Usulan kepala desa" checked={draft.byNomination} onChange={() => put({ byNomination: true })}>
                <span class="soft">Desa mengusulkan warganya dengan surat. Anda memeriksa dan menerima.</span>
              </Choice>
            </fieldset>
            <div class="stack-s">
              <p class="field__label">Aturan kursi</p>
              {rules.length === 0 && <p class="soft">Belum ada. Kursi diberikan menurut urutan mendaftar.</p>}
              <ul class="rules">
                {rules.map((rule, index) => (
                  <li key={ruleWords(rule)}>
                    <span>{ruleWords(rule)}</span>
                    <button type="button" class="btn btn--quiet" aria-label={`Hapus aturan: ${ruleWords(rule)}`} onClick={() => setRules(rules.filter((_, at) => at !== index))}>
                      <Icon name="trash" /> Hapus
                    </button>
                  </li>
                ))}
              </ul>
              {of('rules') && <Notice tone="danger" icon="warn" title={of('rules')} />}
              <p>
                <Button type="button" icon="plus" onClick={() => setOpen('rule')}>
                  Tambah aturan kursi
                </Button>
              </p>
            </div>
            {!draft.byNomination && <Pick name="offerHours" label="Tawaran kursi kosong berlaku" hint="Bila tidak dijawab, kursinya ditawarkan kepada orang berikutnya." options={OFFERS} value={draft.offerHours} onPick={(offerHours) => put({ offerHours })} />}
          </div>
        </Section>
        <Section title="Tanggal">
          <div class="stack">
            <div class="dates">
              <TextField {...text('opensOn')} label="Pendaftaran dibuka" type="date" />
              <TextField {...text('closesOn')} label="Pendaftaran ditutup" type="date" />
            </div>
            <div class="dates">
              <TextField {...text('startsOn')} label="Pelatihan mulai" type="date" />
              <TextField {...text('endsOn')} label="Pelatihan selesai" type="date" />
            </div>
            <Pick name="attendanceShare" label="Harus hadir paling sedikit" options={SHARES} value={draft.attendanceShare} onPick={(attendanceShare) => put({ attendanceShare })} />
            <TextArea name="note" label="Catatan untuk peserta (boleh kosong)" hint="Contoh: bawa HP dan pengisi daya. Makan siang disediakan." rows={3} maxlength={500} value={draft.note} error={of('note')} onInput={(event) => put({ note: typedIn(event) })} />
          </div>
        </Section>
        {doing.problem && doing.problem.fields.length > 0 && <Notice tone="danger" icon="warn" title="Ada isian yang belum benar. Lihat tanda di atas." />}
        <Save doing={doing} isOff={!isFilled} label={batch ? 'Simpan perubahan' : 'Simpan sebagai rencana'} />
      </form>
      {open === 'program' && <ProgramSheet onMade={(programId) => put({ programId })} onClose={() => setOpen(null)} />}
      {open === 'rule' && <RuleSheet onAdd={(rule) => setRules([...rules.filter((one) => ruleWords(one) !== ruleWords(rule)), rule])} onClose={() => setOpen(null)} />}
    </Page>
  );
}
