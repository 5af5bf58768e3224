import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isRight, type Exercise, type Given } from '@etalase/seller-training/phone';
import { Button, Notice } from '@etalase/ui';
import { QuestionField } from './question-field';

/** A question for practice: answered, told at once whether it was right and why, as often as one likes. */
export function ExerciseCard({ exercise, number }: { exercise: Exercise; number: number }): VNode {
  const [given, setGiven] = useState<Given | undefined>();
  const [isChecked, setChecked] = useState(false);
  const right = isRight(exercise, given);
  const change = (next: Given | undefined): void => {
    setGiven(next);
    setChecked(false);
  };
  return (
    <article class="card stack-s exercise">
      <p class="exercise__number">Latihan {number}</p>
      <QuestionField question={exercise} given={given} onGiven={change} />
      {isChecked && (
        <Notice tone={right ? 'leaf' : 'gold'} icon={right ? 'check' : 'info'} title={right ? 'Benar!' : 'Belum tepat. Coba lagi.'}>
          <p>{whyOf(exercise, given, right)}</p>
        </Notice>
      )}
      {!(isChecked && right) && (
        <Button type="button" isFull disabled={given === undefined || (Array.isArray(given) && given.length === 0)} onClick={() => setChecked(true)}>
          Periksa jawaban
        </Button>
      )}
    </article>
  );
}

/** The reason of what was chosen; of the first wrong one where several were. */
function whyOf(exercise: Exercise, given: Given | undefined, right: boolean): string {
  if (exercise.kind === 'number' || exercise.kind === 'true_false') return right ? exercise.why : exercise.kind === 'number' ? 'Hitung sekali lagi pelan-pelan, dengan semua biayanya.' : exercise.why;
  const chosen = Array.isArray(given) ? given : [];
  const wrong = chosen.find((index) => !exercise.options[index]?.isRight);
  return exercise.options[wrong ?? chosen[0] ?? 0]?.why ?? '';
}
