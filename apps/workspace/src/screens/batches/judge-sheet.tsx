import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { cache } from '../../queries/use-query';
import type { PracticeDesk } from './practice-api';
import type { Judged } from './practice-work';

interface Point {
  isMet: boolean | null;
  reason: string;
}

/** Line by line, with what competent looks like; a no says why, and the learner reads it. */
export function JudgeSheet({ desk, judged: { learner, task }, onClose }: { desk: PracticeDesk; judged: Judged; onClose: () => void }): VNode {
  // What was found there before stands there still; only the rest is asked anew.
  const [points, setPoints] = useState<Point[]>(() => {
    const last = learner.verdicts.find((verdict) => verdict.task === task.code);
    return task.rubric.map(({ criterion }) => ({ isMet: last?.points.find((point) => point.criterion === criterion)?.isMet === true ? true : null, reason: '' }));
  });
  const doing = useDoing();
  const put = (at: number, change: Partial<Point>): void => setPoints(points.map((point, place) => (place === at ? { ...point, ...change } : point)));
  const decided = points.filter(({ isMet, reason }) => isMet === true || (isMet === false && reason.trim().length > 4)).length;
  const lacking = points.filter(({ isMet }) => isMet === false).length;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await desk.judge({ learnerId: learner.id, task: task.code, points: points.map(({ isMet, reason }) => ({ isMet: isMet === true, reason: isMet === true ? '' : reason.trim() })) });
        cache.invalidate(desk.key);
        say(lacking === 0 ? `${learner.printedName} kompeten.` : `${learner.printedName} dikabari apa yang perlu diperbaiki.`);
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title={task.title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{learner.printedName}</strong>, {learner.villageName}
        </p>
        <details class="fold">
          <summary>Isi tugasnya</summary>
          <p class="fold__in">{task.text}</p>
        </details>
        <ol class="stack">
          {task.rubric.map(({ criterion, competent }, at) => {
            const { isMet, reason } = points[at] ?? { isMet: null, reason: '' };
            return (
              <li key={criterion} class="stack-s">
                <fieldset class="stack-s">
                  <legend class="field__label">
                    {at + 1}. {criterion}
                  </legend>
                  <p class="soft">{competent}</p>
                  <div class="yes-no">
                    <Choice name={`point-${at}`} title="Terpenuhi" checked={isMet === true} onChange={() => put(at, { isMet: true })} />
                    <Choice name={`point-${at}`} title="Belum" checked={isMet === false} onChange={() => put(at, { isMet: false })} />
                  </div>
                </fieldset>
                {isMet === false && <TextField name={`reason-${at}`} label={`Mengapa belum: ${criterion}`} hint="Dibaca peserta. Tulis apa yang perlu diperbaiki." autocomplete="off" maxlength={300} value={reason} error={doing.problem?.of(`points.${at}.reason`)} onInput={(event) => put(at, { reason: typedIn(event) })} />}
              </li>
            );
          })}
        </ol>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || decided < points.length}>
          {decided < points.length ? `Putuskan semua butir (${decided} dari ${points.length})` : lacking === 0 ? 'Nyatakan kompeten' : 'Minta dicoba lagi'}
        </Button>
      </form>
    </Sheet>
  );
}
