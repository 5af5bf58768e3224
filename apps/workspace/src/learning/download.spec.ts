import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { download, type PieceStore } from './download';

const content = { format: 1, course: { code: 'contoh', words: Array.from({ length: 9_000 }, (_, index) => (index * 7_919).toString(36)) }, tests: [] };
const whole = gzipSync(JSON.stringify(content));
const file = { versionId: 'v', bytes: whole.length, sha256: createHash('sha256').update(whole).digest('hex') };

class Pieces implements PieceStore {
  kept: { sha256: string; bytes: Uint8Array<ArrayBuffer> } | null = null;
  piece = (_versionId: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(this.kept?.sha256 === sha256 ? this.kept.bytes : new Uint8Array(0));
  keepPiece = (_versionId: string, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => Promise.resolve(void (this.kept = { sha256, bytes }));
  dropPiece = (): Promise<void> => Promise.resolve(void (this.kept = null));
}

/** A server whose line breaks after so many bytes of each answer. */
const server = (bytes: Buffer, breaksAfter = Infinity, knowsRanges = true) => {
  const asked: number[] = [];
  const ask = (_versionId: string, from: number): Promise<Response> => {
    asked.push(from);
    const start = knowsRanges ? from : 0;
    const rest = bytes.subarray(start);
    let at = 0;
    // By pull: an error drops what the stream still holds, and a line that breaks has handed over what came before.
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const to = Math.min(rest.length, at + 3_000, breaksAfter);
          if (at < to) controller.enqueue(new Uint8Array(rest.subarray(at, to)));
          else if (to < rest.length) controller.error(new Error('the line broke'));
          else controller.close();
          at = to;
        },
      },
      { highWaterMark: 0 },
    );
    return Promise.resolve(new Response(body, { status: knowsRanges && from > 0 ? 206 : 200 }));
  };
  return { ask, asked };
};

describe('taking a course along', () => {
  it('goes on where the line broke, and shows how far it is', async () => {
    const pieces = new Pieces();
    const rough = server(whole, 20_000);
    const seen: number[] = [];
    let tries = 0;
    for (let isDone = false; !isDone && tries < 20; tries += 1) {
      isDone = await download(file, pieces, rough.ask, (bytes) => seen.push(bytes)).then(
        (got) => {
          expect(got).toEqual(content);
          return true;
        },
        () => false,
      );
    }
    expect(tries).toBeGreaterThan(1);
    expect(rough.asked).toEqual([0, 20_000]);
    expect(Math.max(...seen)).toBe(file.bytes);
  });

  it('begins again where a server does not know ranges', async () => {
    const pieces = new Pieces();
    await pieces.keepPiece('v', file.sha256, new Uint8Array(whole.subarray(0, 5_000)));
    const plain = server(whole, Infinity, false);
    expect(await download(file, pieces, plain.ask, () => undefined)).toEqual(content);
    expect(plain.asked).toEqual([5_000]);
  });

  it('asks for nothing that is there already', async () => {
    const pieces = new Pieces();
    await pieces.keepPiece('v', file.sha256, new Uint8Array(whole));
    const line = server(whole);
    expect(await download(file, pieces, line.ask, () => undefined)).toEqual(content);
    expect(line.asked).toEqual([]);
  });

  it.each([
    ['a byte changed', Buffer.concat([whole.subarray(0, 100), Buffer.from([(whole[100] ?? 0) ^ 1]), whole.subarray(101)])],
    ['something shorter', whole.subarray(0, -10)],
    ['something longer', Buffer.concat([whole, Buffer.from('more')])],
  ])('refuses %s and keeps none of it', async (_what, bytes) => {
    const pieces = new Pieces();
    await expect(download(file, pieces, server(bytes).ask, () => undefined)).rejects.toMatchObject({ code: 'package.broken' });
    if (bytes.length <= file.bytes) expect(pieces.kept).toBeNull();
  });

  it('does not guess at a shape it does not know', async () => {
    const other = gzipSync(JSON.stringify({ ...content, format: 2 }));
    const named = { versionId: 'v', bytes: other.length, sha256: createHash('sha256').update(other).digest('hex') };
    await expect(download(named, new Pieces(), server(other).ask, () => undefined)).rejects.toMatchObject({ code: 'package.format' });
  });
});
