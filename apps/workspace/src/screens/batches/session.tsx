import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { Badge, Button, ButtonLink, Icon, Notice } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { isOffline } from '../../line/line';
import { Page, Section } from '../../parts/page';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { useStore } from '../../store';
import { type RegisterLine, type SessionDesk, deskQuery, timesOf } from './batches-api';
import { CloseSession } from './close-session';
import { ByHand } from './by-hand';
import { Scan } from './scan';
import { SESSION_WORDS } from './teach';
import { Wall } from './wall';

const CAME = new Set(['present', 'late']);

/** The register of one session: open, scan, close. */
export function Session({ sessionId }: { sessionId: string }): VNode {
  const answer = useQuery(deskQuery(sessionId), { watch: true });
  return (
    <Page title="Daftar hadir" back="/angkatan/mengajar">
      <Known answer={answer}>{(desk) => <Desk desk={desk} />}</Known>
    </Page>
  );
}

function Desk({ desk }: { desk: SessionDesk }): VNode {
  const offline = useStore(isOffline);
  const told = SESSION_WORDS[desk.state];
  return (
    <div class="stack">
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
      {offline && desk.state === 'open' && (
        <Notice icon="warn" title="Belum ada sinyal, jadi absen belum bisa dicatat di HP ini.">
          <p>Catat dulu di daftar hadir kertas. Nanti pilih nama mereka di sini, dengan alasan “dari daftar kertas”.</p>
        </Notice>
      )}
      {desk.state === 'scheduled' && <Open sessionId={desk.id} />}
      {desk.state === 'open' && <Running desk={desk} />}
      <ButtonLink href={`/api/me/sessions/${desk.id}/register`} icon="save" isFull target="_blank">
        Daftar hadir untuk dicetak
      </ButtonLink>
      {desk.state !== 'open' && <Register lines={desk.register} />}
    </div>
  );
}

function Open({ sessionId }: { sessionId: string }): VNode {
  const doing = useDoing();
  const open = (): void =>
    void doing.act(async () => {
      await answerOf(api.POST('/api/me/sessions/{sessionId}/opening', { params: { path: { sessionId } } }));
      cache.invalidate('teach/');
    });
  return (
    <div class="stack-s">
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
  const mark = async (whom: { card: string } | { learnerId: string; reason: string; status: 'present' | 'late' | 'excused' }): Promise<void> => {
    const body = { id: newId(), status: 'present' as const, occurredAt: new Date().toISOString(), ...whom };
    const { outcome, printedName } = await answerOf(api.POST('/api/me/sessions/{sessionId}/marks', { params: { path: { sessionId: desk.id } }, body }));
    setMarked({ name: printedName, isNew: outcome === 'taken' });
    cache.invalidate('teach/');
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
        <Button type="button" isFull icon="grid" onClick={() => setTool('wall')}>
          Tampilkan kode sesi
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
      {chosen && <ByHand line={chosen} onMark={(status, reason) => mark({ learnerId: chosen.learnerId, status, reason })} onClose={() => setChosen(null)} />}
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
