import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

function uint32(value: number, bigEndian = true): Buffer {
  const bytes = Buffer.alloc(4);
  if (bigEndian) bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** Valid, small on the wire, and hundreds of megapixels when it unfolds. */
export function pixelBomb(side = 20_000): Buffer {
  const header = Buffer.concat([uint32(side), uint32(side), Buffer.from([1, 0, 0, 0, 0])]);
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))]);
}

/** A ZIP of one file that unfolds to 100 MB. */
export function zipBomb(): Buffer {
  const plain = Buffer.alloc(100 * MEGABYTE);
  const packed = deflateRawSync(plain);
  const name = Buffer.from('foto.jpg');
  const sizes = Buffer.concat([uint32(crc32(plain), false), uint32(packed.length, false), uint32(plain.length, false)]);
  const local = Buffer.concat([Buffer.from('504b03041400000008000000000000', 'hex').subarray(0, 14), sizes, Buffer.from([name.length, 0, 0, 0]), name]);
  return Buffer.concat([local, packed]);
}

export const scriptedSvg = (): Buffer => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><script>fetch("https://elsewhere.example")</script><image href="file:///etc/passwd"/></svg>');

/** Files that call themselves photos. */
export function notPhotos(realPhoto: Buffer): { what: string; name: string; content: Buffer }[] {
  return [
    { what: 'a ZIP bomb', name: 'foto.jpg', content: zipBomb() },
    { what: 'a picture of 400 megapixels in a few kilobytes', name: 'foto.png', content: pixelBomb() },
    { what: 'an SVG with a script', name: 'foto.svg', content: scriptedSvg() },
    { what: 'a page', name: 'foto.jpg', content: Buffer.from('<!doctype html><script>alert(1)</script>') },
    { what: 'half a photo', name: 'foto.jpg', content: realPhoto.subarray(0, Math.floor(realPhoto.length / 3)) },
    { what: 'the first bytes of a photo and then noise', name: 'foto.jpg', content: Buffer.concat([realPhoto.subarray(0, 4), Buffer.alloc(2_000, 0x5a)]) },
    { what: 'a program', name: 'foto.jpg', content: Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(4_000, 1)]) },
  ];
}
