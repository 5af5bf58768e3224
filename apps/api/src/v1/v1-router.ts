import type { V1Route } from './v1-route';

interface Compiled {
  route: V1Route;
  pattern: RegExp;
  names: string[];
}

/** The table of `/v1`: a fixed word beats a parameter, as in `transfers/:id/reversals`. */
export class V1Router {
  private readonly compiled: Compiled[];

  constructor(routes: readonly V1Route[]) {
    this.compiled = routes.map((route) => {
      const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
      return { route, names, pattern: new RegExp(`^/v1/${route.path.replaceAll(/:\w+/g, '([^/]{1,255})')}$`) };
    });
  }

  /** @returns the route with the values in its path; `null` for an address that is none */
  find(method: string, path: string): { route: V1Route; path: Record<string, string> } | null {
    for (const { route, pattern, names } of this.compiled) {
      const match = route.method === method ? pattern.exec(path) : null;
      if (match) return { route, path: Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? '')])) };
    }
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
