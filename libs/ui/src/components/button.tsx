import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

interface Look {
  /** `strong` once a screen. */
  look?: 'strong' | 'plain' | 'quiet';
  isFull?: boolean;
  icon?: IconName;
  children: ComponentChildren;
}

const classOf = ({ look = 'plain', isFull }: Look, more?: string): string => `btn btn--${look}${isFull ? ' btn--full' : ''}${more ? ` ${more}` : ''}`;

export function Button({ look, isFull, icon, children, class: more, ...rest }: Look & Omit<JSX.IntrinsicElements['button'], 'icon'>): JSX.Element {
  return (
    <button type="submit" {...rest} class={classOf({ look, isFull, children }, typeof more === 'string' ? more : undefined)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function ButtonLink({ look, isFull, icon, children, class: more, ...rest }: Look & { href: string } & Omit<JSX.IntrinsicElements['a'], 'icon' | 'href'>): JSX.Element {
  return (
    <a {...rest} class={classOf({ look, isFull, children }, typeof more === 'string' ? more : undefined)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
