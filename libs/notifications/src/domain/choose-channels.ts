import type { Channel, MessageDraft, Preferences } from './views';

const DEFAULT_ORDER: Channel[] = ['whatsapp', 'sms'];

/** Channels for a message in the order they are tried. A code ignores preferences: without it nobody can sign in to change them. */
export function chooseChannels(draft: Pick<MessageDraft, 'urgency' | 'channels'>, preferences: Preferences | null): Channel[] {
  if (draft.urgency === 'code') return draft.channels ?? DEFAULT_ORDER;
  const wanted = draft.channels ?? preferences?.channels ?? DEFAULT_ORDER;
  return wanted.filter((channel) => channel !== 'mail' || preferences?.mailAddress);
}

/** Whether this person asked not to get such messages at all (they still stand in the inbox). */
export const isRefused = (draft: Pick<MessageDraft, 'urgency'>, preferences: Preferences | null): boolean => draft.urgency === 'reminder' && preferences?.wantsReminders === false;
