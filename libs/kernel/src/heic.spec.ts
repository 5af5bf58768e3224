import { isHeic } from './heic';

/** The first box of such a file: size, `ftyp`, main brand, edition, other brands. */
const file = (main: string, ...others: string[]): Uint8Array => {
  const words = Buffer.from(`ftyp${main}\0\0\0\0${others.join('')}`, 'latin1');
  return Buffer.concat([Buffer.from([0, 0, 0, words.length + 4]), words, Buffer.from('....meta')]);
};

it.each([
  ['an iPhone', file('heic', 'mif1', 'heic'), true],
  ['a Samsung', file('mif1', 'mif1', 'heic'), true],
  ['a burst', file('hevc', 'msf1'), true],
  ['AVIF', file('avif', 'mif1', 'miaf'), false],
  ['AVIF by its other name', file('mif1', 'avif', 'miaf'), false],
  ['a brand that stands after the box', Buffer.concat([file('mif1', 'avif'), Buffer.from('heic')]), false],
  ['a film', file('isom', 'mp41'), false],
  ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1]), false],
  ['a few bytes', Uint8Array.from([0, 0, 0, 24, 102, 116, 121, 112]), false],
  ['nothing', new Uint8Array(), false],
] as const)('knows the picture of %s', (_, start, expected) => {
  expect(isHeic(start)).toBe(expected);
});
