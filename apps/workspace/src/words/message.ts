export interface MessagePart {
  text: string;
  isStrong: boolean;
}

const ADDRESS = /\s*https?:\/\/\S+/g;
const STRONG = /\*([^*\n]+)\*/g;

/** A message written for WhatsApp, for the inbox: `*strong*` words become strong, addresses go because the row itself is the link. */
export function messageParts(message: string): MessagePart[] {
  const text = message.replace(ADDRESS, '').trim();
  const parts: MessagePart[] = [];
  let end = 0;
  for (const match of text.matchAll(STRONG)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isStrong: false });
    parts.push({ text: match[1] ?? '', isStrong: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isStrong: false });
  return parts;
}
