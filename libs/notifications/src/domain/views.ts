import type { Locale } from '@etalase/kernel';

export type Channel = 'whatsapp' | 'sms' | 'mail';
export const CHANNELS: readonly Channel[] = ['whatsapp', 'sms', 'mail'];

/** `code` may not be refused by anybody and goes first; `reminder` waits for daylight and may be refused. */
export type Urgency = 'code' | 'order' | 'reminder';
export type Audience = 'shopper' | 'seller' | 'office';

export type MessageState = 'waiting' | 'sent' | 'undeliverable' | 'too_late';

/** What a template makes of a fact for one audience. */
export interface Rendered {
  /** First line of the inbox and of a push; at most 80 characters. */
  title: string;
  /** The whole message, as WhatsApp or SMS shows it. */
  text: string;
  /** Path on our origin, e.g. `/pesanan/<token>`. */
  path: string;
}

/** One message to write: unique on event, phone and template. */
export interface MessageDraft {
  eventId: string;
  template: string;
  audience: Audience;
  urgency: Urgency;
  locale: Locale;
  phone: string;
  personId: string | null;
  rendered: Rendered;
  /** Replaces the order of channels of this person (a code goes where it was asked for). */
  channels?: Channel[];
  /** After this moment the message would only confuse. */
  validUntil?: Date;
  /** The text holds a secret and is stored sealed. */
  isSecret?: boolean;
}

export interface InboxItem {
  id: string;
  title: string;
  /** What the message says beyond its title; empty when that is all. */
  text: string;
  path: string;
  at: string;
  isRead: boolean;
}

export interface DeliveryView {
  messageId: string;
  template: string;
  audience: Audience;
  /** Masked: the log is for finding faults, not people. */
  phone: string;
  state: MessageState;
  createdAt: string;
  deliveries: { channel: Channel; state: 'sending' | 'accepted' | 'failed'; attempts: number; error: string | null; at: string }[];
}

export interface Preferences {
  /** In the order they are tried. */
  channels: Channel[];
  mailAddress: string | null;
  wantsReminders: boolean;
}
