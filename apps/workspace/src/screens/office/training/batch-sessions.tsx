import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, ButtonLink, Icon } from '@etalase/ui';
import { api } from '../../../api/client';
import { ReasonSheet } from '../../../parts/reason-sheet';
import { say } from '../../../parts/toast';
import { Empty } from '../../../parts/waiting';
import { cache } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { timesOf } from '../../batches/batches-api';
import { SESSION_WORDS } from '../../batches/teach';
import type { OfficeBatch, OfficeSession } from './training-api';
import { lackOf, mayChange } from './training-words';

/** When and where the batch meets and who teaches; the register of each. */
export function BatchSessions({ batch, me }: { batch: OfficeBatch; me: string }): VNode {
  const [cancels, setCancels] = useState<OfficeSession | null>(null);
  return (
    <div class="stack">
      {batch.sessions.length === 0 && (
        <Empty icon="clock" title="Belum ada sesi">
          <p>Tulis kapan dan di mana angkatan ini bertemu, dan siapa yang mengajar.</p>
        </Empty>
      )}
      <ol class="stack-s">
        {batch.sessions.map((session) => (
          <li key={session.id}>
            <SessionCard batch={batch} session={session} isMine={session.facilitators.some(({ id }) => id === me)} onCancel={() => setCancels(session)} />
          </li>
        ))}
      </ol>
      {mayChange(batch) && (
        <p>
          <Link to={`/kantor/pelatihan/sesi?angkatan=${batch.id}`} class="btn btn--plain">
            <Icon name="plus" /> Tambah sesi
          </Link>
        </p>
      )}
      {cancels && <CancelSheet batchId={batch.id} session={cancels} onClose={() => setCancels(null)} />}
    </div>
  );
}

function SessionCard({ batch, session, isMine, onCancel }: { batch: OfficeBatch; session: OfficeSession; isMine: boolean; onCancel: () => void }): VNode {
  const { words, tone } = SESSION_WORDS[session.state];
  const lack = lackOf(session);
  return (
    <article class="card session-card">
      <div class="session-card__words">
        <p class="row">
          <Badge tone={tone}>{words}</Badge>
          <span class="soft">
            {session.kindWords}
            {session.jp > 0 && ` · ${session.jp} JP`}
          </span>
        </p>
        <h3>{session.title}</h3>
        <p class="with-icon">
          <Icon name="clock" /> {timesOf(session)}
        </p>
        <p class="with-icon">
          <Icon name="pin" /> {session.venue}
          {session.villageName && `, ${session.villageName}`}
        </p>
        <p class="with-icon">
          <Icon name="person" /> {session.facilitators.map(({ name, phone }) => name ?? phone).join(', ') || 'Pengajar belum ditunjuk'}
        </p>
        {session.agenda.length > 0 && (
          <details class="fold">
            <summary>Acara ({session.agenda.length})</summary>
            <ol class="lines">
              {session.agenda.map(({ at, title, official }) => (
                <li key={`${at} ${title}`}>
                  <span class="num">{at}</span> {title}
                  {official !== '' && <span class="soft"> · {official}</span>}
                </li>
              ))}
            </ol>
          </details>
        )}
        {lack && <p class="soft">Belum bisa ditutup: {lack}</p>}
      </div>
      <div class="session-card__side">
        <p>
          <strong class="num session-card__count">{session.present}</strong> hadir
          {session.evidence > 0 && <span class="soft"> · {session.evidence} foto</span>}
        </p>
        <ButtonLink href={`/api/office/training/batches/${batch.id}/sessions/${session.id}/register`} icon="save" target="_blank">
          Daftar hadir
        </ButtonLink>
        {isMine && (session.state === 'scheduled' || session.state === 'open') && (
          <Link to={`/angkatan/mengajar/sesi?sesi=${session.id}`} class="btn btn--plain">
            {session.state === 'open' ? 'Isi dan tutup sesi' : 'Buka sesi'}
          </Link>
        )}
        {session.state === 'scheduled' && (
          <Link to={`/kantor/pelatihan/sesi?angkatan=${batch.id}&sesi=${session.id}`} class="btn btn--plain">
            Ubah
          </Link>
        )}
        {(session.state === 'scheduled' || session.state === 'open') && (
          <Button type="button" look="quiet" onClick={onCancel}>
            Batalkan sesi
          </Button>
        )}
      </div>
    </article>
  );
}

function CancelSheet({ batchId, session, onClose }: { batchId: string; session: OfficeSession; onClose: () => void }): VNode {
  const cancel = async (reason: string): Promise<void> => {
    await api.POST('/api/office/training/batches/{batchId}/sessions/{sessionId}/cancellation', { params: { path: { batchId, sessionId: session.id } }, body: { reason } });
    cache.invalidate('desk/');
    say('Sesi dibatalkan. Peserta dikabari.');
  };
  return (
    <ReasonSheet title="Batalkan sesi" hint="Dibaca semua peserta." act={{ label: 'Batalkan dan kabari peserta', busy: 'Membatalkan…' }} onReason={cancel} onClose={onClose}>
      <strong>{session.title}</strong>, {timesOf(session)}
    </ReasonSheet>
  );
}
