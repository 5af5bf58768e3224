import { showBadge } from './badge';

describe('showBadge', () => {
  const phone = (answer: () => Promise<void> = async () => undefined) => {
    const shown: (number | 'none')[] = [];
    const host = {
      setAppBadge: (count: number) => (shown.push(count), answer()),
      clearAppBadge: () => (shown.push('none'), answer()),
    };
    return { host, shown };
  };

  it('shows what is unread and takes the number away when nothing is', () => {
    const { host, shown } = phone();
    for (const count of [3, 1, 0]) showBadge(count, host);
    expect(shown).toEqual([3, 1, 'none']);
  });

  it('asks nothing of phones without badges, and minds no refusal', async () => {
    showBadge(2, {});
    const { host } = phone(() => Promise.reject(new Error('NotAllowedError')));
    showBadge(2, host);
    await Promise.resolve();
  });
});
