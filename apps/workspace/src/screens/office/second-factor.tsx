import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Mark, TapisBand } from '@etalase/ui';
import { EnrolStep } from './enrol-step';
import { PaperStep } from './paper-step';
import { ProveStep } from './prove-step';

interface Props {
  isEnrolled: boolean;
  onProven: () => void;
  onLeave: () => void;
}

/** Before the office opens: the code of an authenticator app; the first time also how to get one. */
export function SecondFactor({ isEnrolled, onProven, onLeave }: Props): VNode {
  const [paper, setPaper] = useState<string[] | null>(null);
  return (
    <div class="door">
      <header class="door__cloth">
        <div class="door__sign">
          <Mark />
          <p class="door__name">Etalase Desa</p>
          <p>Ruang kantor</p>
        </div>
        <TapisBand />
      </header>
      <main class="door__room">{paper ? <PaperStep codes={paper} onKept={onProven} /> : isEnrolled ? <ProveStep onProven={onProven} onLeave={onLeave} /> : <EnrolStep onConfirmed={setPaper} onLeave={onLeave} />}</main>
    </div>
  );
}
