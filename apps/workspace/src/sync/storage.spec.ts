import { StorageKeeper } from './storage';

describe('StorageKeeper', () => {
  const browser = (answers: boolean[], used = 10) => {
    let isKept = false;
    let asked = 0;
    const host = {
      persisted: async () => isKept,
      persist: async () => {
        isKept = answers[asked] ?? false;
        asked += 1;
        return isKept;
      },
      estimate: async () => ({ usage: used, quota: 100 }),
    };
    return { host, asked: () => asked };
  };

  it('asks once for each occasion, and a tap each time, until the browser has promised', async () => {
    const { host, asked } = browser([false, false, false, true]);
    const keeper = new StorageKeeper(host);
    expect([await keeper.keep('work'), await keeper.keep('work'), await keeper.keep('notices')]).toEqual([false, false, false]);
    expect(asked()).toBe(2);
    expect([await keeper.keep('tap'), await keeper.keep('tap')]).toEqual([false, true]);
    expect([await keeper.keep('tap'), await keeper.keep('course')]).toEqual([true, true]);
    expect(asked()).toBe(4);
    expect(await keeper.look()).toEqual({ isKept: true, isTight: false, canPromise: true });
  });

  it('says when the phone is nearly full, and what a browser cannot promise', async () => {
    expect(await new StorageKeeper(browser([], 91).host).look()).toEqual({ isKept: false, isTight: true, canPromise: true });
    for (const host of [undefined, {}]) expect([await new StorageKeeper(host).keep('work'), await new StorageKeeper(host).look()]).toEqual([false, { isKept: false, isTight: false, canPromise: false }]);
  });

  it('a browser that fails to answer has not promised', async () => {
    const keeper = new StorageKeeper({ persist: () => Promise.reject(new Error('private window')), persisted: async () => false });
    expect(await keeper.keep('work')).toBe(false);
  });
});
