export interface Notice {
  title: string;
  body: string;
  /** Path on our own origin, always inside the workspace. */
  path: string;
  tag: string | null;
  /** What the number on the app's icon becomes; `null` leaves it. */
  unread: number | null;
  /** Without a sound. */
  isQuiet: boolean;
}

const HOME = '/kerja/';

/** Reads a push message. Anything unreadable still becomes a sentence: browsers punish a push that shows nothing. */
export function readNotice(text: string): Notice {
  const data = parse(text);
  const pick = (name: string): string | null => {
    const value = data[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const path = pick('url') ?? pick('path') ?? pick('link') ?? HOME;
  return {
    title: pick('title') ?? 'Etalase Desa',
    body: pick('body') ?? pick('text') ?? 'Ada kabar baru untuk toko Anda.',
    path: insideWorkspace(path),
    tag: pick('tag'),
    unread: typeof data.unread === 'number' && data.unread >= 0 ? data.unread : null,
    isQuiet: data.isQuiet === true,
  };
}

/** A push may only open our own pages. */
function insideWorkspace(address: string): string {
  try {
    const { pathname, search } = new URL(address, 'https://etalase.invalid');
    return /^\/kerja(\/|$)/.test(pathname) ? `${pathname}${search}` : HOME;
  } catch {
    return HOME;
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
