import { AccountsModule, AuditLog, SearchAudit } from '@etalase/accounts';
import { after, hours } from '@etalase/kernel';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';

describe('what was done', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([AccountsModule], { pool: 2 });
  });
  afterAll(() => context?.close());

  it('is told newest first by the time each entry tells, page by page, however late it was written down', async () => {
    const { clock } = context;
    const now = clock.now();
    const record = (subject: string): Promise<void> => context.module.get(AuditLog).record({ actorId: null, action: 'uji.act', subject });
    for (const [hoursAgo, subject] of [[3, 'second'], [50, 'first'], [0, 'third'], [0, 'fourth']] as const) {
      clock.set(after(now, -hours(hoursAgo)));
      await record(subject);
    }
    const search = (cursor?: string) => context.module.get(SearchAudit).execute({ action: 'uji.', limit: 3, ...(cursor ? { cursor } : {}) });
    const first = await search();
    const rest = await search(first.nextCursor ?? '');
    expect([...first.items, ...rest.items].map(({ subject }) => subject)).toEqual(['fourth', 'third', 'second', 'first']);
    expect(rest.nextCursor).toBeNull();
  });
});
