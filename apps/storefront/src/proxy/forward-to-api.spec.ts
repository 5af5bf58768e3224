import { LARGEST_BODY } from '@etalase/platform';
import { isTooLarge } from './forward-to-api';

describe('what is let through to the API', () => {
  const isRefused = (type: string, length: number): boolean => isTooLarge({ headers: { 'content-type': type, 'content-length': String(length) } });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded'])('%s: as much as the API reads', (type) => {
    expect([isRefused(type, LARGEST_BODY), isRefused(type, LARGEST_BODY + 1)]).toEqual([false, true]);
  });

  it('files of any size, which are streamed, and whatever has no body', () => {
    expect(isRefused('multipart/form-data; boundary=x', 10 * LARGEST_BODY)).toBe(false);
    expect(isTooLarge({ headers: {} })).toBe(false);
  });
});
