import { messageParts } from './message';

describe('messageParts', () => {
  it('keeps the words, marks the strong ones and drops addresses', () => {
    expect(messageParts('Terima sebelum *Sen, 23 Nov 04.03 WIB*.\nhttp://localhost:3000/kerja/pesanan/1')).toEqual([
      { text: 'Terima sebelum ', isStrong: false },
      { text: 'Sen, 23 Nov 04.03 WIB', isStrong: true },
      { text: '.', isStrong: false },
    ]);
  });

  it('leaves a lonely star and an empty message alone', () => {
    expect(messageParts('2 * 3')).toEqual([{ text: '2 * 3', isStrong: false }]);
    expect(messageParts('')).toEqual([]);
  });
});
