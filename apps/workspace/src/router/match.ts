export type Params = Record<string, string>;

/**
 * Parameters of a path under a pattern such as `/pesanan/:id`, or `null` when it does not fit.
 * A trailing slash does not matter; a parameter never spans a slash.
 */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) return null;
  const params: Params = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) {
      const text = decode(value);
      if (text === null) return null;
      params[part.slice(1)] = text;
    } else if (part !== value) return null;
  }
  return params;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
