import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toProblem } from './api/problem';
import type { Me, ShopRef } from './api/views';
import { Shell } from './parts/shell';
import { Waiting } from './parts/waiting';
import { meQuery, inboxQuery, todayQuery } from './queries/questions';
import { cache, useQuery } from './queries/use-query';
import { go } from './router/location';
import { usePlace } from './router/router';
import { routeTo } from './routes';
import { Components } from './screens/components/components';
import { ChooseShop } from './screens/shop/choose-shop';
import { SignIn } from './screens/sign-in/sign-in';
import { chosenShop, rememberShop, SessionProvider } from './session/session';

export function App(): VNode {
  const place = usePlace();
  return place.path.replace(/\/$/, '') === '/komponen' ? <Components /> : <Door />;
}

/** Who is it, and for which shop? What was known last time opens the app at once, with or without a line. */
function Door(): VNode {
  const answer = useQuery(meQuery);
  const [, redraw] = useState(0);
  const me = answer.data;
  const isSignedOut = answer.error !== undefined && toProblem(answer.error).status === 401;

  const leave = (): void => {
    cache.clear();
    rememberShop(null);
    go('/', { replace: true });
    void cache.refresh(meQuery);
  };
  const chooseShop = (shopId: string | null): void => {
    rememberShop(shopId);
    go('/', { replace: true });
    redraw((count) => count + 1);
  };

  if (isSignedOut) return <SignIn onSignedIn={() => void cache.refresh(meQuery)} />;
  if (!me) return answer.error === undefined ? <FirstWait /> : <SignIn onSignedIn={() => void cache.refresh(meQuery)} />;
  const shop = chosenShop(me);
  if (!shop) return <ChooseShop me={me} onChosen={chooseShop} onLeave={leave} />;
  return <Room key={shop.id} me={me} shop={shop} leave={leave} chooseShop={chooseShop} />;
}

interface RoomProps {
  me: Me;
  shop: ShopRef;
  leave: () => void;
  chooseShop: (shopId: string | null) => void;
}

function Room({ me, shop, leave, chooseShop }: RoomProps): VNode {
  const place = usePlace();
  const today = useQuery(todayQuery(shop.id));
  const news = useQuery(inboxQuery, { watch: true });
  return (
    <SessionProvider value={{ me, shop, leave, chooseShop }}>
      <Shell shopName={shop.name} newOrders={today.data?.counts.new ?? 0} unread={news.data?.unread ?? 0}>
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
