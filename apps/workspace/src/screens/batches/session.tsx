import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Badge, Button, ButtonLink, Icon, Notice } from '@etalase/ui';
import { Problem } from '../../api/problem';
import { takeReaderAlong } from '../../camera/code-reader';
import { keepAll, newCommand, send, useDoing } from '../../commands/send';
import type { Mark } from '../../commands/payloads';
import { isOffline } from '../../line/line';
import { Page, Section } from '../../parts/page';
import { LessonLink } from '../../parts/refused-for';
import { Known } from '../../parts/waiting';
import { useForeseen } from '../../queries/use-foreseen';
import { cache } from '../../queries/use-query';
import { useStore } from '../../store';
import { useSync } from '../../sync/sync';
import { type RegisterLine, type SessionDesk, deskQuery, timesOf } from './batches-api';
import { CloseSession } from './close-session';
import { ByHand } from './by-hand';
import { NotTaken } from './not-taken';
import { Scan } from './scan';
import { foreseeSession, learnerOnCard, listOfWishes, wishesOf } from './session-wishes';
import { SESSION_WORDS } from './teach';
import { Wall } from './wall';

const CAME = new Set(['present', 'late']);

/** The register of one session: open, scan, close. */
export function Session({ sessionId }: { sessionId: string }): VNode {
  const answer = useForeseen(deskQuery(sessionId), { isOf: wishesOf(sessionId), step: foreseeSession }, { watch: true });
  return (
    <Page title="Daftar hadir" back="/angkatan/mengajar">
      <Known answer={answer}>{(desk) => <Desk desk={desk} />}</Known>
    </Page>
  );
}

function Desk({ desk }: { desk: SessionDesk }): VNode {
  const offline = useStore(isOffline);
  const sync = useSync();
  const waiting = (sync?.pending ?? []).filter(wishesOf(desk.id));
  const refused = (sync?.refusals ?? []).filter(({ command }) => wishesOf(desk.id)(command));
  const told = SESSION_WORDS[desk.state];
  // Cards are scanned where there may be no signal later.
  const isAhead = desk.state === 'scheduled' || desk.state === 'open';
  useEffect(() => {
    if (isAhead && !offline) void takeReaderAlong(['qr_code']);
  }, [isAhead, offline]);
  return (
    <div class="stack">
      {refused.length > 0 && <NotTaken setbacks={refused} />}
      <article class="card batch">
        <p>
          <Badge tone={told.tone}>{told.words}</Badge>
        </p>
        <h2>{desk.title}</h2>
        <p class="soft">{desk.batch.title}</p>
        <p class="with-icon">
          <Icon name="clock" /> {timesOf(desk)}
        </p>
        <p class="with-icon">
          <Icon name="pin" /> {desk.venue}
        </p>
      </article>
      {offline && waiting.length === 0 && desk.state === 'scheduled' && !desk.obstacle && <Notice icon="info" title="Tanpa sinyal pun sesi bisa dibuka, diabsen, dan diakhiri. Semuanya tersimpan di HP ini, lalu terkirim sendiri." />}
      {offline && waiting.length === 0 && desk.state === 'open' && <Notice icon="info" title="Tanpa sinyal pun bisa: pindai kartu seperti biasa. Absen tersimpan di HP ini, lalu terkirim sendiri." />}
      {waiting.length > 0 && <Notice tone="gold" icon="clock" title={`${listOfWishes(waiting)} tersimpan di HP ini, ${offline ? 'menunggu sinyal' : 'sedang dikirim'}.`} />}
      {desk.state === 'scheduled' && <Open desk={desk} isToldWhy={refused.length > 0} />}
      {desk.state === 'open' && <Running desk={desk} />}
      {!offline && (
        <ButtonLink href={`/api/me/sessions/${desk.id}/register`} icon="save" isFull target="_blank">
          Daftar hadir untuk dicetak
        </ButtonLink>
      )}
      {desk.state !== 'open' && <Register lines={desk.register} />}
    </div>
  );
}

/** Kept on the phone first, as everything here: whether this person may, the server says when it hears of it. */
function Open({ desk, isToldWhy }: { desk: SessionDesk; isToldWhy: boolean }): VNode {
  const doing = useDoing();
  const open = (): void =>
    void doing.act(async () => {
      await keepAll([newCommand('training.open', { sessionId: desk.id }, desk.title)]);
    });
  return (
    <div class="stack-s">
      {desk.obstacle && !isToldWhy && (
        <Notice tone="gold" icon="warn" title="Sesi ini belum bisa Anda buka">
          <p>{desk.obstacle.message}</p>
          <LessonLink code={desk.obstacle.code} />
        </Notice>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={open}>
        {doing.isBusy ? 'Membuka…' : 'Buka sesi'}
      </Button>
    </div>
  );
}

type Tool = 'scan' | 'wall' | 'close';

function Running({ desk }: { desk: SessionDesk }): VNode {
  const [tool, setTool] = useState<Tool | null>(null);
  const [chosen, setChosen] = useState<RegisterLine | null>(null);
  const [marked, setMarked] = useState<{ name: string; isNew: boolean } | null>(null);
  const all = desk.register.length;
  const offline = useStore(isOffline);
  /** Kept on the phone first: a class stands in front of the door, and the signal may not. */
  const mark = async (whom: Mark['whom'], status: Mark['status'] = 'present'): Promise<void> => {
    const learnerId = 'card' in whom ? learnerOnCard(whom.card) : whom.learnerId;
    if (learnerId === null) throw new Problem(400, 'training.card', 'Kode ini bukan kartu peserta Etalase Desa.');
    // Who got a seat after this list was read is not on it: the server knows.
    const line = desk.register.find((one) => one.learnerId === learnerId);
    const name = line?.printedName ?? 'Kartu ini';
    const isNew = (line?.status ?? null) === null;
    if (isNew && (await send(newCommand('training.mark', { sessionId: desk.id, whom, status }, name))) === 'done') cache.invalidate('teach/');
    setMarked({ name, isNew });
  };
  return (
    <div class="stack">
      <p class="count" role="status">
        <strong class="num">{desk.present}</strong> dari {all} peserta hadir
      </p>
      <div class="stack-s">
        <Button type="button" look="strong" isFull icon="qr" class="btn--huge" onClick={() => setTool('scan')}>
          Pindai kartu peserta
        </Button>
        <Button type="button" isFull icon="grid" disabled={offline} onClick={() => setTool('wall')}>
          {offline ? 'Kode sesi perlu sinyal' : 'Tampilkan kode sesi'}
        </Button>
      </div>
      {marked && tool === null && <Notice tone={marked.isNew ? 'leaf' : 'gold'} icon="check" title={marked.isNew ? `${marked.name} tercatat hadir.` : `${marked.name} sudah tercatat sebelumnya.`} />}
      <Register lines={desk.register} onChoose={setChosen} />
      <Button type="button" isFull icon="camera" onClick={() => setTool('close')}>
        Foto kegiatan dan akhiri sesi
      </Button>
      {tool === 'scan' && <Scan last={marked} onCard={(card) => mark({ card })} onClose={() => setTool(null)} />}
      {tool === 'wall' && <Wall sessionId={desk.id} onClose={() => setTool(null)} />}
      {tool === 'close' && <CloseSession desk={desk} onClose={() => setTool(null)} />}
      {chosen && <ByHand line={chosen} onMark={(status, reason) => mark({ learnerId: chosen.learnerId, reason }, status)} onClose={() => setChosen(null)} />}
    </div>
  );
}

const STATUS_WORDS = { present: 'Hadir', late: 'Terlambat', excused: 'Izin', absent: 'Tidak hadir' } as const;

/** Everybody who has a seat, by name; who is missing is tapped and marked by hand. */
function Register({ lines, onChoose }: { lines: readonly RegisterLine[]; onChoose?: (line: RegisterLine) => void }): VNode {
  if (lines.length === 0) return <p class="soft">Belum ada peserta yang dapat kursi.</p>;
  return (
    <Section title="Peserta">
      <ul class="register">
        {lines.map((line) => (
          <li key={line.learnerId} class={line.status !== null && CAME.has(line.status) ? 'is-there' : undefined}>
            <span class="register__who">
              <strong>{line.printedName}</strong>
              <span class="soft">{line.villageName}</span>
            </span>
            {line.status !== null ? (
              <Badge tone={CAME.has(line.status) ? 'leaf' : 'gold'} icon={CAME.has(line.status) ? 'check' : 'info'}>
                {STATUS_WORDS[line.status]}
              </Badge>
            ) : (
              onChoose && (
                <button type="button" class="btn btn--plain" aria-label={`Catat ${line.printedName} tanpa kartu`} onClick={() => onChoose(line)}>
                  Catat
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
