import type { VNode } from 'preact';
import { formatMoment } from '@etalase/kernel';
import { Badge, Button, ButtonLink, Deadline, Icon, Notice, type Tone } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { type Batch, batchQuery, daysOf, openQuery, type OwnSeat, seatsQuery, timesOf } from './batches-api';
import { Useful } from './useful';

const OVER = new Set(['withdrawn', 'replaced', 'lapsed']);

/** What one has a seat in or waits for, then what else can be asked for. */
export function MyBatches(): VNode {
  const seats = useQuery(seatsQuery, { watch: true });
  const open = useQuery(openQuery);
  const mine = (seats.data ?? []).filter(({ state }) => !OVER.has(state));
  return (
    <Page title="Angkatan">
      <div class="stack">
        <Known answer={seats} rows={1}>
          {() => mine.map((seat) => <SeatCard key={seat.id} seat={seat} />)}
        </Known>
        {mine.some(({ state }) => state === 'confirmed') && (
          <Link to="/angkatan/rencana" class="card row-link">
            <span class="row-link__words">
              <strong>Rencana sesudah kelas</strong>
              <span class="soft">Langkah kecil di rumah, supaya ilmunya jadi hasil</span>
            </span>
            <Icon name="next" />
          </Link>
        )}
      </div>
      <Section title="Pendaftaran dibuka">
        <Known answer={open}>
          {(items) => {
            const others = items.filter(({ id }) => !mine.some(({ batch }) => batch.id === id));
            return others.length === 0 ? (
              <Empty icon="clock" title="Belum ada angkatan lain">
                <p>Angkatan baru tampil di sini begitu pendaftarannya dibuka. Sambil menunggu, belajar sendiri dari HP.</p>
                <Link to="/pelatihan" class="btn btn--plain">
                  <Icon name="book" /> Belajar sendiri
                </Link>
              </Empty>
            ) : (
              <ul class="stack-s">
                {others.map((batch) => (
                  <li key={batch.id}>
                    <OpenBatch batch={batch} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Known>
      </Section>
    </Page>
  );
}

const leftWords = ({ quota, taken, waiting }: Batch): string => (taken < quota ? `Sisa ${quota - taken} dari ${quota} kursi` : `Penuh · ${waiting} orang menunggu`);

function OpenBatch({ batch }: { batch: Batch }): VNode {
  return (
    <article class="card batch">
      <h3>{batch.title}</h3>
      <p class="soft">{batch.courseTitle}</p>
      <p class="with-icon">
        <Icon name="clock" /> {daysOf(batch)}
      </p>
      <p class="with-icon">
        <Icon name="pin" /> {batch.regionName}
      </p>
      <p>
        <Badge tone={batch.taken < batch.quota ? 'leaf' : 'gold'}>{leftWords(batch)}</Badge>
      </p>
      {batch.byNomination ? (
        <Notice icon="info" title="Lewat usulan kepala desa">
          <p>Hubungi kantor desa bila Anda ingin ikut.</p>
        </Notice>
      ) : (
        <Link to={`/angkatan/daftar?angkatan=${batch.id}`} class="btn btn--plain btn--full">
          Lihat dan daftar <Icon name="next" />
        </Link>
      )}
    </article>
  );
}

const STATES: Record<string, { words: string; tone: Tone }> = {
  confirmed: { words: 'Anda dapat kursi', tone: 'leaf' },
  waitlisted: { words: 'Daftar tunggu', tone: 'gold' },
  offered: { words: 'Ada kursi untuk Anda', tone: 'maroon' },
};

/** What becomes of a seat with its batch, whatever it was. */
const ENDS: Record<string, { words: string; tone: Tone }> = {
  closed: { words: 'Sudah selesai', tone: 'plain' },
  cancelled: { words: 'Dibatalkan penyelenggara', tone: 'danger' },
};

function SeatCard({ seat }: { seat: OwnSeat }): VNode {
  const { batch, state, line } = seat;
  const doing = useDoing();
  const told = ENDS[batch.state] ?? STATES[state] ?? { words: state, tone: 'plain' as const };
  const isOver = batch.state in ENDS;
  const act = (work: () => Promise<unknown>): void =>
    void doing.act(async () => {
      await work();
      cache.invalidate('batches/');
    });
  const answer = (accept: boolean): void => act(() => answerOf(api.POST('/api/me/seats/{seatId}/answer', { params: { path: { seatId: seat.id } }, body: { accept } })));
  const withdraw = (): void => act(() => answerOf(api.POST('/api/me/seats/{seatId}/withdrawal', { params: { path: { seatId: seat.id } } })));
  return (
    <article class="card batch batch--mine">
      <p>
        <Badge tone={told.tone}>{told.words}</Badge>
      </p>
      <h2>{batch.title}</h2>
      <p class="with-icon">
        <Icon name="clock" /> {daysOf(batch)}
      </p>
      {line !== null && !isOver && (
        <p>
          Anda nomor <strong class="num">{line}</strong> di daftar tunggu. Bila ada yang mundur, kursinya ditawarkan kepada Anda.
        </p>
      )}
      {state === 'offered' && !isOver && seat.offeredUntil && (
        <div class="stack-s">
          <p>
            Jawab sebelum <Deadline at={new Date(seat.offeredUntil)} words={formatMoment(new Date(seat.offeredUntil))} />
          </p>
          <p>Sesudah itu kursi ini ditawarkan kepada orang berikutnya.</p>
          <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={() => answer(true)}>
            Ya, saya ikut
          </Button>
          <Button type="button" isFull disabled={doing.isBusy} onClick={() => answer(false)}>
            Tidak jadi ikut
          </Button>
        </div>
      )}
      {seat.canReact && <Useful seat={seat} />}
      {state === 'confirmed' && batch.state !== 'cancelled' && <Meetings batchId={batch.id} />}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {state !== 'offered' && !isOver && (
        <details class="fold">
          <summary>Tidak bisa ikut?</summary>
          <div class="stack-s fold__in">
            <p>{state === 'confirmed' ? 'Kursi Anda langsung ditawarkan kepada orang berikutnya.' : 'Nama Anda dihapus dari daftar tunggu.'}</p>
            <Button type="button" isFull disabled={doing.isBusy} onClick={withdraw}>
              Ya, saya mundur
            </Button>
          </div>
        </details>
      )}
    </article>
  );
}

/** When and where one is to come, and the way into the phone's calendar. */
function Meetings({ batchId }: { batchId: string }): VNode {
  const page = useQuery(batchQuery(batchId));
  return (
    <Known answer={page} rows={1}>
      {({ sessions }) => (
        <div class="stack-s">
          {sessions.length === 0 && <p class="soft">Jadwal pertemuan belum ditulis. Lihat lagi beberapa hari lagi.</p>}
          <ol class="meetings">
            {sessions.map(({ id, title, venue, state, ...times }) => (
              <li key={id} class={state === 'cancelled' ? 'is-over' : undefined}>
                <strong>{title}</strong>
                {state === 'cancelled' && (
                  <span>
                    <Badge tone="danger">Dibatalkan</Badge>
                  </span>
                )}
                <span class="soft">{timesOf(times)}</span>
                <span class="soft">{venue}</span>
              </li>
            ))}
          </ol>
          <Link to="/angkatan/kartu" class="btn btn--strong btn--full">
            <Icon name="qr" /> Tunjukkan kartu
          </Link>
          {sessions.length > 0 && (
            <ButtonLink href={`/api/training/batches/${batchId}/calendar`} icon="save" isFull download="">
              Simpan ke kalender HP
            </ButtonLink>
          )}
        </div>
      )}
    </Known>
  );
}
