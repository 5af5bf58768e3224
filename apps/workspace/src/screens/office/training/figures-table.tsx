import type { VNode } from 'preact';
import { Share } from '../../figures/bars';

export interface Row {
  name: string;
  cells: readonly string[];
  /** Part and whole, drawn under the name. */
  share?: readonly [number, number];
  isTotal?: true;
}

/** Numbers in rows. On a phone each row becomes a card of its own, with the heads beside the numbers. */
export function Figures({ heads, rows, caption }: { heads: readonly string[]; rows: readonly Row[]; caption: string }): VNode {
  return (
    <table class="figures">
      <caption class="hush">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} class={row.isTotal ? 'figures__total' : undefined}>
            <th scope="row">
              {row.name}
              {row.share && <Share part={row.share[0]} whole={row.share[1]} isGood />}
            </th>
            {row.cells.map((cell, index) => (
              <td key={heads[index + 1]} data-head={heads[index + 1]} class="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
