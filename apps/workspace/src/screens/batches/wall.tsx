import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { answerOf, api } from '../../api/client';
import { Sheet } from '../../parts/sheet';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';

/** Half of the time a code lives, so that the one shown is always good. */
const ANEW_MS = 15_000;

/** For a projector or a phone held up: learners type it on their own phones. */
export function Wall({ sessionId, onClose }: { sessionId: string; onClose: () => void }): VNode {
  const answer = useQuery({ key: `teach/${sessionId}/code`, load: () => answerOf(api.GET('/api/me/sessions/{sessionId}/code', { params: { path: { sessionId } } })) });
  useEffect(() => {
    const timer = window.setInterval(answer.refresh, ANEW_MS);
    return () => {
      window.clearInterval(timer);
      // Who wrote the code meanwhile is on the register behind it.
      cache.invalidate(`teach/${sessionId}`);
    };
  }, [sessionId]);
  return (
    <Sheet title="Kode sesi" onClose={onClose}>
      <div class="stack wall-sheet">
        <p>Peserta menulis kode ini di menu “Kartu”:</p>
        <Known answer={answer} rows={1}>
          {({ code }) => (
            <p class="wall num" data-code={code}>
              {code.slice(0, 4)} {code.slice(4)}
            </p>
          )}
        </Known>
        <p class="soft">Kode berganti tiap setengah menit.</p>
      </div>
    </Sheet>
  );
}
