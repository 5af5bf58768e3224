import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toProblem } from './api/problem';
import { readMe } from './api/session';
import type { Me, ShopRef } from './api/views';
import { LeaveSheet } from './parts/leave-sheet';
import { Shell } from './parts/shell';
import { Waiting } from './parts/waiting';
import { showBadge } from './push/badge';
import { claimPush } from './push/web-push';
import { categoriesQuery, inboxQuery, meQuery, todayQuery } from './queries/questions';
import { cache, usePack, useQuery } from './queries/use-query';
import { go } from './router/location';
import { usePlace } from './router/router';
import { routeTo } from './routes';
import { useTakenAlong } from './screens/shop/shop-face';
import { ChooseShop } from './screens/shop/choose-shop';
import { SignIn } from './screens/sign-in/sign-in';
import { acting } from './session/acting';
import { useStore } from './store';
import { lazily } from './parts/lazily';
import { forgetPerson } from './session/leave-phone';
import { chosenShop, isHelperIn, rememberShop, SessionProvider } from './session/session';
import { closeSync, openSync, useSync, useSyncOf } from './sync/sync';

/** Nobody who sells today waits for what they learn tomorrow. */
const TrainingRoom = lazily(() => import('./screens/training/training-room').then((part) => part.TrainingRoom));
/** Belongs to the person, not to a shop: opened by who learns, sells or only shows it. */
const CertificateRoom = lazily(() => import('./screens/certificates/certificate-room').then((part) => part.CertificateRoom));
/** A class is met for now and then, a desk has a laptop and a line: none of it is a seller's first screen. */
const BatchRoom = lazily(() => import('./screens/batches/batch-room').then((part) => part.BatchRoom));
const Office = lazily(() => import('./screens/office/office').then((part) => part.Office));
const OperatorRoom = lazily(() => import('./screens/operator/operator-room').then((part) => part.OperatorRoom));
/** Seen once in a seller's life. */
const StartShop = lazily(() => import('./screens/now-and-then').then((part) => part.StartShop));
const Components = lazily(() => import('./screens/components/components').then((part) => part.Components));

export function App(): VNode {
  const place = usePlace();
  if (place.path.replace(/\/$/, '') === '/komponen') return <Components />;
  return (
    <>
      <Door />
      <LeaveSheet />
    </>
  );
}

/** Who is it, and for which shop? What was known last time opens the app at once, with or without a line. */
function Door(): VNode {
  const answer = useQuery(meQuery);
  const place = usePlace();
  const [, redraw] = useState(0);
  const inNameOf = useStore(acting);
  // What a phone remembers from an older edition may lack what came later.
  const me = answer.data && { ...answer.data, villages: answer.data.villages ?? [], regencies: answer.data.regencies ?? [] };
  const isSignedOut = answer.error !== undefined && toProblem(answer.error).status === 401;

  // Without a line, or for a browser that cannot, the next opening tells it.
  useEffect(() => void (me && !isSignedOut && claimPush().catch(() => undefined)), [me?.id, isSignedOut]);

  const chooseShop = (shopId: string | null): void => {
    rememberShop(shopId);
    go('/', { replace: true });
    redraw((count) => count + 1);
  };

  // After a session that ended by itself it may be somebody else who signs in; what the first has not sent stays on the phone for them.
  const enter = async (): Promise<void> => {
    const now = await readMe();
    if (me && me.id !== now.id) {
      forgetPerson();
      closeSync();
    }
    cache.learn(meQuery.key, now);
  };

  if (isSignedOut) return <SignIn before={me} onSignedIn={enter} />;
  if (!me) return answer.error === undefined ? <FirstWait /> : <SignIn onSignedIn={enter} />;
  if (place.path.startsWith('/pelatihan')) return <TrainingRoom me={me} onSignedOut={() => void cache.refresh(meQuery)} />;
  if (place.path.startsWith('/angkatan')) return <BatchRoom me={me} />;
  if (inNameOf) return <Room key={inNameOf.shop.id} me={me} shop={inNameOf.shop} chooseShop={chooseShop} onSignedOut={() => void cache.refresh(meQuery)} />;
  if (place.path === '/sertifikat') return <CertificateRoom name={me.name} />;
  if (me.villages.length > 0 && (place.path.startsWith('/operator') || me.shops.length === 0)) return <OperatorRoom me={me} />;
  if (place.path === '/buka-toko') return <StartShop me={me} />;
  const isOfficer = me.secondFactor !== undefined && me.secondFactor !== 'none';
  if (isOfficer && (me.shops.length === 0 || place.path.startsWith('/kantor'))) return <Office me={me} refresh={() => void cache.refresh(meQuery)} />;
  const shop = chosenShop(me);
  if (!shop) return <ChooseShop me={me} onChosen={chooseShop} />;
  return <Room key={shop.id} me={me} shop={shop} chooseShop={chooseShop} onSignedOut={() => void cache.refresh(meQuery)} />;
}

interface RoomProps {
  me: Me;
  shop: ShopRef;
  chooseShop: (shopId: string | null) => void;
  /** The session has ended; what waits on the phone stays until its owner is back. */
  onSignedOut: () => void;
}

function Room({ me, shop, chooseShop, onSignedOut }: RoomProps): VNode {
  const place = usePlace();
  const sync = useSync();
  const today = usePack(todayQuery(shop.id));
  const news = useQuery(inboxQuery, { watch: true });
  // The form for a new product needs them where there is no signal.
  useQuery(categoriesQuery);
  useTakenAlong(shop, !isHelperIn(me, shop.id));
  useSyncOf(shop.id);
  const isSignedOut = sync?.lineState === 'signed-out';
  useEffect(() => void openSync(me.id), [me.id]);
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut]);
  // As a push counts it while the app is closed; before the inbox is known, what the last push said stays.
  useEffect(() => {
    if (news.data) showBadge(news.data.unread);
  }, [news.data?.unread]);
  if (!sync) return <FirstWait />;
  return (
    <SessionProvider value={{ me, shop, chooseShop }}>
      <Shell shopName={shop.name} newOrders={today.data?.newCount ?? 0} unread={news.data?.unread ?? 0}>
        {routeTo(place)}
      </Shell>
    </SessionProvider>
  );
}

function FirstWait(): VNode {
  return (
    <main class="page">
      <Waiting rows={4} />
    </main>
  );
}
