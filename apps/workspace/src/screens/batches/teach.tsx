import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Badge, Icon, type Tone } from '@etalase/ui';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { takeReaderAlong } from '../../camera/code-reader';
import { isOffline } from '../../line/line';
import { type Answer, cache } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useStore } from '../../store';
import { deskQuery, type TaughtSession, timesOf } from './batches-api';

export const SESSION_WORDS: Record<TaughtSession['state'], { words: string; tone: Tone }> = {
  scheduled: { words: 'Belum dibuka', tone: 'plain' },
  open: { words: 'Sedang berlangsung', tone: 'leaf' },
  closed: { words: 'Selesai', tone: 'gold' },
  cancelled: { words: 'Dibatalkan', tone: 'danger' },
};

/** Classes are held where there may be no signal: the registers of the next ones are on the phone before it leaves. */
const MOST_TAKEN = 8;
const AHEAD_MS = 14 * 24 * 3_600_000;
const OLD_MS = 5 * 60_000;

async function takeAlong(sessions: readonly TaughtSession[]): Promise<void> {
  const near = sessions.filter(({ state, startsAt }) => state === 'open' || (state === 'scheduled' && Date.parse(startsAt) < Date.now() + AHEAD_MS));
  if (near.length > 0) await takeReaderAlong(['qr_code']);
  for (const { id } of [...near].sort((a, b) => a.startsAt.localeCompare(b.startsAt)).slice(0, MOST_TAKEN)) {
    const query = deskQuery(id);
    if (Date.now() - cache.peek(query.key).at > OLD_MS) await cache.refresh(query);
  }
}

/** Sessions one teaches: what runs now first, then the next. */
export function Teach({ answer }: { answer: Answer<TaughtSession[]> }): VNode {
  const offline = useStore(isOffline);
  const sessions = answer.data;
  useEffect(() => {
    if (sessions && !offline) void takeAlong(sessions);
  }, [sessions?.length, offline]);
  const weight = ({ state }: TaughtSession): number => ['open', 'scheduled', 'closed'].indexOf(state);
  return (
    <Page title="Sesi yang Anda ajar">
      <div class="stack">
        <Link to="/angkatan/mengajar/rencana" class="card row-link">
          <span class="row-link__words">
            <strong>Rencana peserta</strong>
            <span class="soft">Siapa yang sudah mulai, dan siapa yang perlu disapa</span>
          </span>
          <Icon name="next" />
        </Link>
        <Known answer={answer}>
          {(items) =>
            items.length === 0 ? (
              <Empty icon="hand" title="Belum ada sesi untuk Anda">
                <p>Sesi tampil di sini setelah kantor menunjuk Anda sebagai pengajar.</p>
              </Empty>
            ) : (
              <ul class="stack-s">
                {[...items]
                  .sort((a, b) => weight(a) - weight(b) || a.startsAt.localeCompare(b.startsAt))
                  .map((session) => (
                    <li key={session.id}>
                      <Link to={`/angkatan/mengajar/sesi?sesi=${session.id}`} class="card row-link">
                        <span class="row-link__words">
                          <strong>{session.title}</strong>
                          <span class="soft">{session.batch.title}</span>
                          <span class="soft">{timesOf(session)}</span>
                          <span>
                            <Badge tone={SESSION_WORDS[session.state].tone}>{SESSION_WORDS[session.state].words}</Badge>
                          </span>
                        </span>
                        <Icon name="next" />
                      </Link>
                    </li>
                  ))}
              </ul>
            )
          }
        </Known>
      </div>
    </Page>
  );
}
