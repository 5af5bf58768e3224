import { showBadge } from '../push/badge';
import { clearNotices } from '../push/web-push';
import { meQuery } from '../queries/questions';
import { cache } from '../queries/use-query';
import { go } from '../router/location';
import { forgetDrafts } from '../screens/products/draft';
import { makeStore } from '../store';
import { destroySync } from '../sync/sync';
import { actFor } from './acting';
import { rememberShop } from './session';

/** Somebody wants out of this phone: asked once, wherever they stand. */
export const leaving = makeStore(false);
export const askToLeave = (): void => leaving.set(true);

/** Whoever has the phone next is told nothing of this person. */
export function forgetPerson(): void {
  cache.clear();
  actFor(null);
  rememberShop(null);
  showBadge(0);
  void clearNotices().catch(() => undefined);
}

/** The session has been ended by its person: nothing of theirs stays, sent or not. */
export function leavePhone(): void {
  forgetPerson();
  forgetDrafts();
  go('/', { replace: true });
  void destroySync().then(() => cache.refresh(meQuery));
}
