import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authenticator, createHttpApp, HttpModule, PlatformModule, Readiness } from '@etalase/platform';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';

@Global()
@Module({ providers: [{ provide: Authenticator, useValue: {} }], exports: [Authenticator] })
class NobodyModule {}

@Module({ imports: [PlatformModule, NobodyModule, HttpModule] })
class SpecModule {}

describe('health', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, DATABASE_POOL: '1' });
    app = await createHttpApp({ module: SpecModule });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('lives at once, and is ready when it has begun its work', async () => {
    const works = app.get(Readiness).await('work');
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    const early = await app.inject('/health/ready');
    expect([early.statusCode, early.json()]).toEqual([503, { status: 'down', database: 'up', queue: 'up', backend: 'postgres', waitsFor: ['work'] }]);
    works();
    expect((await app.inject('/health/ready')).statusCode).toBe(200);
  });
});
