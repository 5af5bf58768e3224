import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentPlace, go, hrefOf, onMove, type Place } from './location';
import { matchPath, type Params } from './match';

const isSame = (one: Place, other: Place): boolean => one.path === other.path && one.query.toString() === other.query.toString();

export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const stop = onMove(() => setPlace(currentPlace()));
    // A screen that leads on as it opens has moved before its frame listens: effects run from the inside out.
    setPlace((before) => (isSame(before, currentPlace()) ? before : currentPlace()));
    return stop;
  }, []);
  return place;
}

export interface Route {
  pattern: string;
  render: (params: Params, query: URLSearchParams) => VNode;
}

/** The first route that fits; `otherwise` for an address nobody knows. */
export function findRoute(routes: readonly Route[], place: Place, otherwise: () => VNode): VNode {
  for (const route of routes) {
    const params = matchPath(route.pattern, place.path);
    if (params) return route.render(params, place.query);
  }
  return otherwise();
}

interface LinkProps {
  to: string;
  replace?: boolean;
  class?: string;
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string;
  children?: ComponentChildren;
}

/** A real link, so that it can be opened in another tab and read out; a plain tap stays in the app. */
export function Link({ to, replace, ...rest }: LinkProps): VNode {
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onClick={(event) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to, replace ? { replace } : {});
      }}
    />
  );
}
