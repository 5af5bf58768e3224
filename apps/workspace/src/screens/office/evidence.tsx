import type { VNode } from 'preact';

/** Photos somebody sent, each opening in full. */
export function Evidence({ keys, of }: { keys: readonly string[]; of: string }): VNode | null {
  if (keys.length === 0) return null;
  return (
    <ul class="evidence">
      {keys.map((key, index) => (
        <li key={key}>
          <a href={`/foto/${key}-1080.jpg`} target="_blank" rel="noopener">
            <img src={`/foto/${key}-320.jpg`} alt={`Foto ${index + 1} dari ${of}`} width="160" height="160" loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
