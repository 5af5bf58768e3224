import type { ComponentChildren, VNode } from 'preact';
import { Button, Icon, type IconName, Notice } from '@etalase/ui';
import { toProblem } from '../api/problem';
import type { Answer } from '../queries/use-query';

/** Grey places where the answer will stand, announced in words. */
export function Waiting({ rows = 3 }: { rows?: number }): VNode {
  return (
    <div class="waiting" role="status">
      <span class="hush">Sebentar, sedang dimuat.</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="waiting__row" />
      ))}
    </div>
  );
}

/** Draws what is known; grey places before the first answer; a sentence and a button when there is nothing to show. */
export function Known<T>({ answer, rows, children }: { answer: Answer<T>; rows?: number; children: (data: T) => ComponentChildren }): VNode {
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  if (answer.error === undefined) return <Waiting {...(rows === undefined ? {} : { rows })} />;
  const problem = toProblem(answer.error);
  return (
    <Notice tone={problem.isOffline ? 'gold' : 'danger'} icon="warn" title={problem.isOffline ? 'Belum ada sinyal' : 'Belum bisa ditampilkan'}>
      <p>{problem.isOffline ? 'Bagian ini belum pernah dibuka di HP ini. Buka lagi saat ada sinyal.' : problem.message}</p>
      <Button type="button" onClick={answer.refresh}>
        Coba lagi
      </Button>
    </Notice>
  );
}

/** As `Known` for one row of a list the phone keeps whole: what it does not know does not exist. */
export function KnownOne<T>({ answer, what, children }: { answer: Answer<T>; what: string; children: (data: T) => ComponentChildren }): VNode {
  if (answer.data === undefined && answer.error === undefined && !answer.isLoading) {
    return (
      <Empty icon="search" title={`${what} tidak ada`}>
        <p>Mungkin sudah diarsipkan dari HP lain.</p>
      </Empty>
    );
  }
  return <Known answer={answer}>{children}</Known>;
}

export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }): VNode {
  return (
    <div class="nothing">
      <Icon name={icon} />
      <p class="nothing__title">{title}</p>
      {children}
    </div>
  );
}
