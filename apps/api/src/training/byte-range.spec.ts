import { rangeOf } from './byte-range';

describe('byte ranges', () => {
  it.each([
    [undefined, null],
    ['bytes=0-99', { from: 0, to: 99 }],
    ['bytes=40-', { from: 40, to: 99 }],
    ['bytes=40-4000', { from: 40, to: 99 }],
    ['bytes=-10', { from: 90, to: 99 }],
    ['bytes=-400', { from: 0, to: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=60-50', 'none'],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['lines=1-2', null],
  ])('%s of 100 bytes is %j', (header, range) => expect(rangeOf(header, 100)).toEqual(range));
});
