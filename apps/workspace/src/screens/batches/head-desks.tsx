import type { VNode } from 'preact';
import { Link } from '../../router/router';

/** The two things a village head does about training, one tap apart. */
export function HeadDesks({ here }: { here: 'nominations' | 'plans' }): VNode {
  const chip = (to: string, words: string, isOn: boolean): VNode => (
    <Link to={to} class={isOn ? 'chip chip--on' : 'chip'} aria-current={isOn ? 'page' : undefined}>
      {words}
    </Link>
  );
  return (
    <nav class="pair-desks" aria-label="Kepala desa">
      {chip('/angkatan/calon', 'Usulan peserta', here === 'nominations')}
      {chip('/angkatan/calon/rencana', 'Rencana warga', here === 'plans')}
    </nav>
  );
}
