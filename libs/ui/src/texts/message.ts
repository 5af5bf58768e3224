import { formatDate, formatMoment, formatRupiah, formatTime, type Locale, WIB, type Zone } from '@etalase/kernel';

/** One sentence, or its forms by the argument `count`. Placeholders: `{name}`, `{name:rupiah}`, `:number`, `:moment`, `:date`, `:time`, `:weight`. `**strong**` for `Rich`. */
export type Message = string | { one: string; other: string };
export type Args = Record<string, string | number | Date>;

type Piece = string | { name: string; kind: string };
const parsed = new Map<string, Piece[]>();

function parse(text: string): Piece[] {
  let pieces = parsed.get(text);
  if (!pieces) {
    pieces = text.split(/(\{\w+(?::\w+)?\})/).map((part) => {
      const match = /^\{(\w+)(?::(\w+))?\}$/.exec(part);
      return match?.[1] ? { name: match[1], kind: match[2] ?? 'text' } : part;
    });
    parsed.set(text, pieces);
  }
  return pieces;
}

/** Names of the placeholders of all forms, sorted; the catalogue test compares languages by it. */
export function placeholders(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : [message.one, message.other];
  const names = forms.flatMap((form) => parse(form).flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.name}:${piece.kind}`])));
  return [...new Set(names)].sort();
}

/** `12.400` in Indonesian, `12,400` in English. */
export const formatNumber = (value: number, locale: Locale): string => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, locale === 'id' ? '.' : ',');

/** `250 g`, `1,5 kg` */
export function formatWeight(grams: number, locale: Locale): string {
  if (grams < 1000) return `${grams} g`;
  const kilos = (Math.round(grams / 10) / 100).toString();
  return `${locale === 'id' ? kilos.replace('.', ',') : kilos} kg`;
}

export function formatMessage(message: Message, args: Args, locale: Locale, zone: Zone = WIB): string {
  // Indonesian has one form; English needs "1 item".
  const text = typeof message === 'string' ? message : locale === 'en' && args.count === 1 ? message.one : message.other;
  if (!text.includes('{')) return text;
  let out = '';
  for (const piece of parse(text)) out += typeof piece === 'string' ? piece : show(args[piece.name], piece.kind, locale, zone);
  return out;
}

function show(value: Args[string] | undefined, kind: string, locale: Locale, zone: Zone): string {
  if (value === undefined) return '';
  if (value instanceof Date) return kind === 'date' ? formatDate(value, locale, zone) : kind === 'time' ? formatTime(value, locale, zone) : formatMoment(value, locale, zone);
  if (typeof value === 'string') return value;
  return kind === 'rupiah' ? formatRupiah(value) : kind === 'weight' ? formatWeight(value, locale) : formatNumber(value, locale);
}
