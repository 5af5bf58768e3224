import type { ComponentChildren, VNode } from 'preact';
import { Link } from '../../router/router';

export function Chip({ to, isOn, children }: { to: string; isOn: boolean; children: ComponentChildren }): VNode {
  return (
    <Link to={to} class={isOn ? 'chip chip--on' : 'chip'} aria-current={isOn ? 'page' : undefined}>
      {children}
    </Link>
  );
}
