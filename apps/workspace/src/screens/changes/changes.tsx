import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '@etalase/kernel';
import { Button, Facts, Icon, Notice } from '@etalase/ui';
import { isOffline } from '../../line/line';
import { Page, Section } from '../../parts/page';
import { Empty } from '../../parts/waiting';
import { useDoing } from '../../commands/send';
import { useSession, useZone } from '../../session/session';
import { useStore } from '../../store';
import type { LocalCommand } from '../../sync/local-command';
import { canSendWhenClosed } from '../../sync/send-when-closed';
import { storage, type StorageView } from '../../sync/storage';
import { exchange, useSync } from '../../sync/sync';
import { commandWords } from '../../words/commands';
import { ago, nearMoment } from '../../words/deadline';
import { skewWords } from '../../words/skew';
import { Refusal } from './refusal';

/** What this phone has and the server has not, and what the server could not take. */
export function Changes(): VNode {
  const sync = useSync();
  const offline = useStore(isOffline);
  const doing = useDoing();
  if (!sync) return <Page title="Perubahan di HP ini" back="/">{null}</Page>;
  const { pending, refusals } = sync;
  return (
    <Page title="Perubahan di HP ini" back="/" isForm>
      <div class="stack">
        {refusals.length > 0 && (
          <Section title="Perlu dilihat">
            <ul class="stack-s">
              {refusals.map((setback) => (
                <li key={setback.command.clientId}>
                  <Refusal setback={setback} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {pending.length > 0 && (
          <Section title={`${pending.length} menunggu dikirim`}>
            <ul class="card card--flush lines">
              {pending.map((command) => (
                <Waiting key={command.clientId} command={command} />
              ))}
            </ul>
            <p class="section__more">
              <Button type="button" isFull disabled={doing.isBusy || offline} onClick={() => void doing.act(exchange)}>
                {offline ? 'Menunggu sinyal' : doing.isBusy ? 'Mengirim…' : 'Kirim sekarang'}
              </Button>
            </p>
          </Section>
        )}
        {pending.length === 0 && refusals.length === 0 && (
          <Empty icon="check" title="Semua sudah terkirim">
            <p>Tidak ada perubahan yang tertinggal di HP ini.</p>
          </Empty>
        )}
        <Phone />
      </div>
    </Page>
  );
}

function Waiting({ command }: { command: LocalCommand }): VNode {
  const zone = useZone();
  const { icon, words } = commandWords(command);
  return (
    <li class="change">
      <Icon name={icon} />
      <span class="change__words">
        <strong>{words}</strong>
        <span>{command.about}</span>
        <time class="soft" dateTime={command.occurredAt}>
          {ago(new Date(command.occurredAt), new Date(), zone)}
        </time>
      </span>
    </li>
  );
}

/** How this phone stands: when it heard the server last, its clock, its room. */
function Phone(): VNode | null {
  const sync = useSync();
  const zone = useZone();
  const { shop } = useSession();
  const [room, setRoom] = useState<StorageView | null>(null);
  const look = (): Promise<void> => storage.look().then(setRoom, () => undefined);
  useEffect(() => void look(), []);
  const heardAt = sync?.view(shop.id)?.at ?? 0;
  if (!sync) return null;
  const skew = skewWords(sync.skewMs);
  return (
    <Section title="HP ini">
      <Facts
        rows={[
          ['Terakhir tersambung', heardAt === 0 ? 'Belum pernah' : nearMoment(new Date(heardAt), new Date(), zone)],
          ['Jam HP', skew === null ? `Tepat (${formatTime(new Date(), 'id', zone)} ${zone.label})` : 'Tidak tepat'],
          ['Saat aplikasi ditutup', canSendWhenClosed() ? 'Tetap dikirim begitu ada sinyal' : 'Buka lagi aplikasinya saat ada sinyal'],
          room && ['Simpanan di HP', room.isTight ? 'Hampir penuh' : room.isKept ? 'Dijaga, tidak dihapus walau HP penuh' : 'Belum dijaga'],
        ]}
      />
      {skew !== null && <Notice icon="clock" title={skew} />}
      {room && !room.isKept && <Unkept canPromise={room.canPromise} onAsked={look} />}
      {room?.isTight && <Notice tone="danger" icon="warn" title="Penyimpanan HP hampir penuh. Hapus beberapa foto atau aplikasi supaya perubahan tetap bisa disimpan." />}
    </Section>
  );
}

/** The browser may throw away what waits here when the phone gets full: said before it happens, with what can be done. */
function Unkept({ canPromise, onAsked }: { canPromise: boolean; onAsked: () => Promise<void> }): VNode {
  const [isRefused, setRefused] = useState(false);
  const doing = useDoing();
  const ask = (): void =>
    void doing.act(async () => {
      setRefused(!(await storage.keep('tap')));
      await onAsked();
    });
  if (!canPromise) {
    return (
      <Notice icon="info" title="Kirim selagi ada sinyal">
        <p>Kalau HP ini penuh, peramban boleh menghapus yang belum terkirim. Peramban ini tidak bisa diminta menjaganya.</p>
      </Notice>
    );
  }
  return (
    <Notice icon="shield" title={isRefused ? 'Peramban belum mau menjaga' : 'Simpanan di HP ini belum dijaga'}>
      <p>{isRefused ? 'Pasang aplikasi ini di layar utama, atau nyalakan pemberitahuan di halaman Kabar. Lalu minta sekali lagi.' : 'Kalau HP ini penuh, peramban boleh menghapus yang belum terkirim. Minta peramban menjaganya.'}</p>
      <Button type="button" disabled={doing.isBusy} onClick={ask}>
        {isRefused ? 'Minta lagi' : 'Minta dijaga'}
      </Button>
    </Notice>
  );
}
