import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import type { PageOf } from '../api/views';
import { useDoing } from '../commands/send';

interface Props<Item> {
  /** The page the query keeps fresh. */
  first: PageOf<Item>;
  load: (cursor: string) => Promise<PageOf<Item>>;
  children: (items: Item[]) => ComponentChildren;
}

/** Older rows on request, below the page that is kept fresh. */
export function MoreRows<Item extends { id: string }>({ first, load, children }: Props<Item>): VNode {
  const [more, setMore] = useState<{ after: string | null; items: Item[]; next: string | null }>({ after: null, items: [], next: null });
  const doing = useDoing();
  // A changed first page ends elsewhere: rows read behind its old end would leave a gap or stand twice.
  const isFitting = more.after !== null && more.after === first.nextCursor;
  const known = new Set(first.items.map((item) => item.id));
  const items = isFitting ? [...first.items, ...more.items.filter((item) => !known.has(item.id))] : first.items;
  const next = isFitting ? more.next : first.nextCursor;
  const read = (): void =>
    void doing.act(async () => {
      if (next === null) return;
      let page = await load(next);
      // What the phone keeps and what the server gives may overlap: a page without anything new is passed over.
      while (page.nextCursor !== null && page.items.every((item) => known.has(item.id))) page = await load(page.nextCursor);
      setMore({ after: first.nextCursor, items: [...(isFitting ? more.items : []), ...page.items], next: page.nextCursor });
    });
  return (
    <>
      {children(items)}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {next !== null && (
        <p class="more">
          <Button type="button" isFull icon="down" disabled={doing.isBusy} onClick={read}>
            {doing.isBusy ? 'Memuat…' : 'Tampilkan yang lebih lama'}
          </Button>
        </p>
      )}
    </>
  );
}
