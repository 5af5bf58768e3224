import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Door } from '../../parts/door';
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
  return <Door sign="Ruang kantor">{paper ? <PaperStep codes={paper} onKept={onProven} /> : isEnrolled ? <ProveStep onProven={onProven} onLeave={onLeave} /> : <EnrolStep onConfirmed={setPaper} onLeave={onLeave} />}</Door>;
}
