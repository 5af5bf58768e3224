import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '@etalase/ui';
import type { News as NewsView } from '../../api/views';
import { newCommand, send } from '../../commands/send';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { inboxQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';
import { BASE } from '../../router/location';
import { Link } from '../../router/router';
import { useZone } from '../../session/session';
import { ago } from '../../words/deadline';
import { messageParts } from '../../words/message';
import { PushCard } from './push-card';

/** Looked at this long, the news counts as read. */
const READ_MS = 2_500;

export function News(): VNode {
  const answer = useQuery(inboxQuery, { watch: true });
  const unread = answer.data?.items.filter((item) => !item.isRead).map((item) => item.id) ?? [];
  const unreadKey = unread.join();
  useEffect(() => {
    if (unreadKey === '') return;
    const timer = window.setTimeout(() => {
      void Promise.all(unreadKey.split(',').map((messageId) => send(newCommand('inbox.read', { messageId }, 'Kabar dibaca'))))
        .catch(() => {
          // Unread news stays unread and is offered again.
        });
    }, READ_MS);
    return () => window.clearTimeout(timer);
  }, [unreadKey]);
  return (
    <Page title="Kabar">
      <PushCard />
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="bell" title="Belum ada kabar">
              <p>Pesanan baru, tenggat dan uang masuk kami kabarkan di sini.</p>
            </Empty>
          ) : (
            <ul class="card card--flush lines">
              {page.items.map((item) => (
                <li key={item.id}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </Page>
  );
}

function Item({ item }: { item: NewsView }): VNode {
  const zone = useZone();
  const inside = (
    <>
      <span class={item.isRead ? 'news__dot' : 'news__dot news__dot--new'} aria-hidden="true" />
      <span class="news__words">
        <span class={item.isRead ? undefined : 'news__title'}>
          {item.title}
          {!item.isRead && <span class="hush"> (baru)</span>}
        </span>
        <span>{messageParts(item.text).map((part) => (part.isStrong ? <strong>{part.text}</strong> : part.text))}</span>
        <time class="soft" dateTime={item.at}>
          {ago(new Date(item.at), new Date(), zone)}
        </time>
      </span>
    </>
  );
  const path = item.path.startsWith(`${BASE}/`) ? item.path.slice(BASE.length) : null;
  if (path === null) return <div class="news">{inside}</div>;
  return (
    <Link to={path} class="news">
      {inside}
      <Icon name="next" />
    </Link>
  );
}
