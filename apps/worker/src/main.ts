import { createHttpApp, listen, OutboxRelay, runMain, Settings, WorkerHost } from '@etalase/platform';
import { WorkerModule } from './worker.module';

/** Health and metrics are the only HTTP here; the work comes from the outbox and the queues. */
runMain(async () => {
  const app = await createHttpApp({ module: WorkerModule });
  await app.init();
  await app.get(WorkerHost).start();
  await app.get(OutboxRelay).start();
  await listen(app, app.get(Settings).WORKER_PORT, 'WORKER_PORT');
});
