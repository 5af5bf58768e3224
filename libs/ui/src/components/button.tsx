import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon';

interface Look {
  /** `strong` once a screen. */
  look?: 'strong' | 'plain' | 'quiet';
  isFull?: boolean;
  icon?: IconName;
  children: ComponentChildren;
}

interface LinkProps extends Look {
  href: string;
  class?: string;
  rel?: string;
  target?: '_blank';
  download?: string;
  hreflang?: string;
  [data: `data-${string}`]: string | boolean | undefined;
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

export function ButtonLink({ look, isFull, icon, children, class: more, ...rest }: LinkProps): JSX.Element {
  return (
    <a {...rest} class={classOf({ look, isFull, children }, more)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
