import type { VNode } from 'preact';
import { Badge, Icon } from '@etalase/ui';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { type TaughtSession, taughtQuery, timesOf } from '../batches/batches-api';

const SOON_MS = 24 * 3_600_000;
const isNear = ({ state, startsAt, endsAt }: TaughtSession, now: number): boolean => state === 'open' || (state === 'scheduled' && Date.parse(startsAt) < now + SOON_MS && Date.parse(endsAt) > now);

/** The class that runs now or within a day, one tap from the desk: its register is what the day is for. */
export function TodaysClass(): VNode | null {
  const { data = [] } = useQuery(taughtQuery);
  const near = data.filter((session) => isNear(session, Date.now())).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (near.length === 0) return null;
  return (
    <ul class="stack-s" aria-label="Kelas yang Anda ajar">
      {near.map((session) => (
        <li key={session.id}>
          <Link to={`/angkatan/mengajar/sesi?sesi=${session.id}`} class="card row-link">
            <Icon name="book" />
            <span class="row-link__words">
              <strong>Kelas: {session.title}</strong>
              <span class="soft">{timesOf(session)}</span>
              <span>{session.state === 'open' ? <Badge tone="leaf">Sedang berlangsung</Badge> : <Badge tone="gold">Segera mulai</Badge>}</span>
            </span>
            <Icon name="next" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
