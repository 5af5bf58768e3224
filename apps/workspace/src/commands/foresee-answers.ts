import type { Inbox, Me } from '../api/views';
import { inboxQuery, meQuery } from '../queries/questions';
import { cache } from '../queries/use-query';
import type { WorkspaceCommand } from './send';
import type { CommandType, Payloads } from './payloads';

/** What belongs to the person is not in a pack: the answers on the phone are changed beforehand. */
export function foreseeAnswers({ type, payload }: WorkspaceCommand<CommandType>): void {
  if (type === 'person.rename') cache.amend<Me>(meQuery.key, (me) => ({ ...me, name: (payload as Payloads['person.rename']).name }));
  if (type === 'inbox.read') cache.amend<Inbox>(inboxQuery.key, (inbox) => read(inbox, (payload as Payloads['inbox.read']).messageId));
}

function read(inbox: Inbox, messageId: string): Inbox {
  const isNew = inbox.items.some((item) => item.id === messageId && !item.isRead);
  return isNew ? { ...inbox, unread: Math.max(0, inbox.unread - 1), items: inbox.items.map((item) => (item.id === messageId ? { ...item, isRead: true } : item)) } : inbox;
}
