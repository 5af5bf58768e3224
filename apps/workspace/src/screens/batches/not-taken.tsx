import type { VNode } from 'preact';
import { Button, Notice } from '@etalase/ui';
import { sendAgain, useDoing } from '../../commands/send';
import { LessonLink } from '../../parts/refused-for';
import { Link } from '../../router/router';
import type { Setback } from '../../sync/local-command';
import { listOfWishes } from './session-wishes';

/** What was done at this session without signal and the server could not take: why, and that nothing of it is lost. */
export function NotTaken({ setbacks }: { setbacks: readonly Setback[] }): VNode {
  const doing = useDoing();
  // What was refused first is why the rest was: a session that was not opened takes no marks.
  const first = [...setbacks].sort((a, b) => a.command.sequence - b.command.sequence)[0];
  const what = listOfWishes(setbacks.map(({ command }) => command));
  return (
    <Notice tone="danger" icon="warn" title={`${what} tidak diterima`}>
      <div class="stack-s">
        <p>{first?.message}</p>
        <p>Isinya masih tersimpan di HP ini. Setelah masalahnya beres, kirim lagi.</p>
        <LessonLink code={first?.code ?? ''} />
        {doing.problem && <p>{doing.problem.message}</p>}
        <Button type="button" isFull disabled={doing.isBusy} onClick={() => void doing.act(() => sendAgain(setbacks))}>
          {doing.isBusy ? 'Mengirim…' : 'Kirim lagi'}
        </Button>
        <Link to="/pelatihan/perubahan" class="btn btn--plain btn--full">
          Lihat satu per satu
        </Link>
      </div>
    </Notice>
  );
}
