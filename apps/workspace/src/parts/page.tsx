import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '@etalase/ui';
import { goBack } from '../router/location';

interface PageProps {
  title: string;
  /** Something beside the title: a state, a button. */
  side?: ComponentChildren;
  /** Where "Kembali" leads when the page was opened from outside. */
  back?: string;
  /** What "Kembali" does instead, e.g. one step of a form. */
  onBack?: () => void;
  isForm?: boolean;
  children: ComponentChildren;
}

export function Page({ title, side, back, onBack, isForm, children }: PageProps): VNode {
  useEffect(() => {
    document.title = `${title} · Etalase Desa`;
  }, [title]);
  return (
    <div class={isForm ? 'page page--form' : 'page'}>
      <header class="page__head">
        {back !== undefined && <BackButton to={back} {...(onBack ? { onBack } : {})} />}
        <div class="page__row">
          <h1>{title}</h1>
          {side}
        </div>
      </header>
      {children}
    </div>
  );
}

export function BackButton({ to, onBack }: { to: string; onBack?: () => void }): VNode {
  return (
    <button type="button" class="btn btn--quiet page__back" onClick={onBack ?? (() => goBack(to))}>
      <Icon name="back" /> Kembali
    </button>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The bar with the one strong button of a screen. */
export function Act({ children }: { children: ComponentChildren }): VNode {
  return (
    <div class="act">
      <div class="stack-s">{children}</div>
    </div>
  );
}
