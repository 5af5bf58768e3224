export const channels = ['whatsapp', 'sms', 'mail', 'push'] as const;
export type Channel = (typeof channels)[number];

/** One request as it was received; a repeated one is its own row and points at the first. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  /** Phone numbers as +62…, mail addresses in lower case, push: the subscription. */
  readonly to: string;
  readonly text: string;
  readonly template: string | null;
  readonly subject: string | null;
  readonly html: string | null;
  /** The sender's own key for "this message to this person"; the same again is a duplicate. */
  readonly reference: string | null;
  readonly at: string;
  readonly duplicate_of: string | null;
  /** On a first row: how many more times the very same message came. */
  readonly duplicates: number;
}

export type NewMessage = Pick<Message, 'channel' | 'to' | 'text' | 'reference'> & Partial<Pick<Message, 'template' | 'subject' | 'html'>>;

/** The sign-in or hand-over code in a text, to be shown large; null when there is none. */
export function codeIn(text: string): string | null {
  if (!/kode|code|otp/i.test(text)) return null;
  return /(?<![\d.,])\d{3}[ -]?\d{3}(?![\d]|[.,]\d)/.exec(text)?.[0].replace(/\D/g, '') ?? null;
}
