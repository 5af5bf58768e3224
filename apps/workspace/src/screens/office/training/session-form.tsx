import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Page, Section } from '../../../parts/page';
import { Pick } from '../../../parts/pick';
import { typedIn } from '../../../parts/typed';
import { type Village, VillageField } from '../../../parts/village-field';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { goBack } from '../../../router/location';
import { Save } from '../../join/number-tasks';
import { type OfficeBatch, officeBatchQuery, type OfficeSession, type SessionInput } from './training-api';
import { dayOfMoment, momentOf, timeOfMoment } from './training-words';

const KINDS: readonly { value: SessionInput['kind']; label: string }[] = [
  { value: 'workshop', label: 'Pelatihan' },
  { value: 'bimtek', label: 'Bimbingan teknis' },
  { value: 'briefing', label: 'Pembekalan' },
  { value: 'mentoring', label: 'Pendampingan' },
  { value: 'cascade', label: 'Kelas desa (operator mengajar warga)' },
  { value: 'socialisation', label: 'Sosialisasi (tidak dihitung jamnya)' },
  { value: 'side', label: 'Acara sampingan (tidak dihitung jamnya)' },
];
type Item = SessionInput['agenda'][number];

/** A new session, or another place, time or teacher for one that has not begun. */
export function SessionForm({ batchId, sessionId }: { batchId: string; sessionId: string | null }): VNode {
  const answer = useQuery(officeBatchQuery(batchId));
  return (
    <Page title={sessionId === null ? 'Sesi baru' : 'Ubah sesi'} back={`/kantor/pelatihan/angkatan?id=${batchId}`} isForm>
      <Known answer={answer}>{(batch) => <Form batch={batch} session={batch.sessions.find(({ id }) => id === sessionId) ?? null} />}</Known>
    </Page>
  );
}

function Form({ batch, session }: { batch: OfficeBatch; session: OfficeSession | null }): VNode {
  const [draft, setDraft] = useState({
    kind: session?.kind ?? 'workshop',
    title: session?.title ?? '',
    venue: session?.venue ?? '',
    day: session ? dayOfMoment(session.startsAt) : batch.startsOn,
    from: session ? timeOfMoment(session.startsAt) : '09:00',
    until: session ? timeOfMoment(session.endsAt) : '15:00',
    capacity: String(session?.capacity ?? Math.min(batch.quota, 5_000)),
    jp: String(session?.jp ?? 6),
    note: session?.note ?? '',
    phones: '',
  });
  const [village, setVillage] = useState<Village | null>(session?.villageCode ? { code: session.villageCode, label: session.villageName ?? session.villageCode } : null);
  const [agenda, setAgenda] = useState<Item[]>(session?.agenda ?? []);
  const [stays, setStays] = useState(session?.facilitators.map(({ id }) => id) ?? []);
  const doing = useDoing();
  const of = (field: string): string | undefined => doing.problem?.of(field);
  const put = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const isFilled = draft.title.trim().length > 2 && draft.venue.trim().length > 2 && draft.day !== '' && draft.from !== '' && draft.until !== '' && draft.capacity !== '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { day, from, until, phones, capacity, jp, ...rest } = draft;
    const body: SessionInput = {
      ...rest,
      title: rest.title.trim(),
      venue: rest.venue.trim(),
      startsAt: momentOf(day, from),
      endsAt: momentOf(day, until),
      capacity: Number(capacity),
      jp: Number(jp),
      agenda: agenda.filter(({ title }) => title.trim() !== ''),
      facilitatorPhones: phones.split(/[,;\n]/).map((phone) => phone.trim()).filter(Boolean),
      ...(village ? { villageCode: village.code } : {}),
      ...(session ? { facilitatorIds: stays } : {}),
    };
    void doing.act(async () => {
      if (session) await api.PUT('/api/office/training/batches/{batchId}/sessions/{sessionId}', { params: { path: { batchId: batch.id, sessionId: session.id } }, body });
      else await answerOf(api.POST('/api/office/training/batches/{batchId}/sessions', { params: { path: { batchId: batch.id } }, body }));
      cache.invalidate('desk/');
      goBack(`/kantor/pelatihan/angkatan?id=${batch.id}`);
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p class="soft">{batch.title}</p>
      <Pick name="kind" label="Jenis sesi" options={KINDS} value={draft.kind} onPick={(kind) => put({ kind: kind as SessionInput['kind'] })} />
      <TextField name="title" label="Judul" hint="Contoh: Hari pertama, foto produk." autocomplete="off" maxlength={120} value={draft.title} error={of('title')} onInput={(event) => put({ title: typedIn(event) })} />
      <TextField name="day" label="Hari" type="date" value={draft.day} error={of('startsAt')} onInput={(event) => put({ day: typedIn(event) })} />
      <div class="pair">
        <TextField name="from" label="Mulai (WIB)" type="time" value={draft.from} onInput={(event) => put({ from: typedIn(event) })} />
        <TextField name="until" label="Selesai (WIB)" type="time" value={draft.until} error={of('endsAt')} onInput={(event) => put({ until: typedIn(event) })} />
      </div>
      <TextField name="venue" label="Tempat" hint="Contoh: Balai desa, lantai dua." autocomplete="off" maxlength={200} value={draft.venue} error={of('venue')} onInput={(event) => put({ venue: typedIn(event) })} />
      <VillageField label="Desa tempat sesi (boleh kosong)" chosen={village} onChosen={setVillage} />
      <div class="pair">
        <TextField name="capacity" label="Muat berapa orang" type="number" inputmode="numeric" min={1} max={5_000} autocomplete="off" value={draft.capacity} error={of('capacity')} onInput={(event) => put({ capacity: typedIn(event) })} />
        <TextField name="jp" label="Jam pelajaran (JP)" type="number" inputmode="numeric" min={0} max={40} autocomplete="off" value={draft.jp} error={of('jp')} onInput={(event) => put({ jp: typedIn(event) })} />
      </div>
      <Section title="Pengajar">
        <div class="stack">
          {session && session.facilitators.length > 0 && (
            <div class="choices">
              {session.facilitators.map(({ id, name, phone }) => (
                <Choice key={id} type="checkbox" name={`stays-${id}`} title={name ?? phone} checked={stays.includes(id)} onChange={() => setStays(stays.includes(id) ? stays.filter((one) => one !== id) : [...stays, id])} />
              ))}
            </div>
          )}
          <TextField name="facilitatorPhones" label={session ? 'Tambah pengajar (nomor HP)' : 'Nomor HP pengajar'} hint="Pisahkan dengan koma bila lebih dari satu. Mereka harus pernah masuk sekali." type="tel" inputmode="tel" autocomplete="off" maxlength={260} value={draft.phones} error={of('facilitatorPhones')} onInput={(event) => put({ phones: typedIn(event) })} />
        </div>
      </Section>
      <Section title="Acara (boleh kosong)">
        <Agenda items={agenda} onChange={setAgenda} error={of('agenda')} />
      </Section>
      <TextArea name="note" label="Catatan (boleh kosong)" rows={2} maxlength={500} value={draft.note} error={of('note')} onInput={(event) => put({ note: typedIn(event) })} />
      {doing.problem && doing.problem.fields.length > 0 && <Notice tone="danger" icon="warn" title="Ada isian yang belum benar. Lihat tanda di atas." />}
      <Save doing={doing} isOff={!isFilled} label={session ? 'Simpan perubahan' : 'Simpan sesi'} />
    </form>
  );
}

/** Hour, what, and who opens or speaks; a line without a title is left out. */
function Agenda({ items, onChange, error }: { items: readonly Item[]; onChange: (items: Item[]) => void; error: string | undefined }): VNode {
  const put = (at: number, change: Partial<Item>): void => onChange(items.map((item, index) => (index === at ? { ...item, ...change } : item)));
  return (
    <div class="stack-s">
      {items.map((item, index) => (
        <div key={index} class="agenda">
          <TextField name={`agenda-at-${index}`} label="Jam" inputmode="numeric" placeholder="09.00" autocomplete="off" maxlength={5} value={item.at} onInput={(event) => put(index, { at: typedIn(event) })} />
          <TextField name={`agenda-title-${index}`} label="Acara" autocomplete="off" maxlength={120} value={item.title} onInput={(event) => put(index, { title: typedIn(event) })} />
          <TextField name={`agenda-official-${index}`} label="Oleh" autocomplete="off" maxlength={120} value={item.official} onInput={(event) => put(index, { official: typedIn(event) })} />
          <button type="button" class="btn btn--quiet" aria-label={`Hapus acara ${item.title || index + 1}`} onClick={() => onChange(items.filter((_, at) => at !== index))}>
            <Icon name="trash" />
          </button>
        </div>
      ))}
      {error && <Notice tone="danger" icon="warn" title={error} />}
      {items.length < 40 && (
        <p>
          <Button type="button" icon="plus" onClick={() => onChange([...items, { at: items.length === 0 ? '09.00' : '', title: '', official: '' }])}>
            Tambah baris acara
          </Button>
        </p>
      )}
    </div>
  );
}
