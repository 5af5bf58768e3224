import { inflateRawSync, inflateSync } from 'node:zlib';

const EMPTY = Buffer.alloc(0);
const tryTo = (work: () => Buffer): Buffer => {
  try {
    return work();
  } catch {
    return EMPTY;
  }
};

/** Everything that can be read in an answer, also inside a spreadsheet or a drawn paper: for scans that must not be fooled by packing. */
export function wordsOf(content: Buffer): string {
  const raw = content.toString('latin1');
  if (raw.startsWith('PK')) return [content.toString('utf8'), ...zipped(content).map((part) => part.toString('utf8'))].join('\n');
  if (raw.startsWith('%PDF')) return [raw, ...drawn(content, raw)].join('\n');
  return content.toString('utf8');
}

/** Parts of a zip by its central directory. */
function zipped(content: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = content.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1; at = content.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const [method, size, local] = [content.readUInt16LE(at + 10), content.readUInt32LE(at + 20), content.readUInt32LE(at + 42)];
    const begin = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
    const packed = content.subarray(begin, begin + size);
    parts.push(method === 0 ? packed : tryTo(() => inflateRawSync(packed)));
  }
  return parts;
}

/** Streams of a PDF, and the letters its embedded fonts draw: by each font's own table from glyph to letter. */
function drawn(content: Buffer, raw: string): string[] {
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    const begin = match.index + match[0].length;
    const body = content.subarray(begin, raw.indexOf('endstream', begin));
    const opened = tryTo(() => inflateSync(body));
    return (opened.length > 0 ? opened : body).toString('latin1');
  });
  const tables = streams.filter((stream) => stream.includes('beginbfrange')).map(lettersOf);
  const runs = streams.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\]\s*TJ/g)].map((match) => [...(match[1] ?? '').matchAll(/<([0-9a-f]+)>/gi)].map((hex) => hex[1] ?? '').join('')));
  return [...streams, ...tables.map((table) => runs.map((run) => (run.match(/.{4}/g) ?? []).map((glyph) => table.get(glyph.toLowerCase()) ?? '').join('')).join(' '))];
}

function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<([0-9a-f]{4})>\s*<[0-9a-f]{4}>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f]*)>/gi)].forEach((hex, index) => {
      const codes = (hex[1] ?? '').match(/.{4}/g) ?? [];
      letters.set((parseInt(first, 16) + index).toString(16).padStart(4, '0'), String.fromCharCode(...codes.map((code) => parseInt(code, 16))));
    });
  }
  return letters;
}
