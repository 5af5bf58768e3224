// First: only what is loaded after it can be traced.
import '@etalase/tracing';
import { createHttpApp, listen, OutboxRelay, Readiness, runMain, Settings, WorkerHost } from '@etalase/platform';
import { WorkerModule } from './worker.module';

/** Health and metrics are the only HTTP here; the work comes from the outbox and the queues. */
runMain(async () => {
  const app = await createHttpApp({ module: WorkerModule });
  const works = app.get(Readiness).await('work');
  // A port that is taken must show before the first job is, or that job is cut.
  await listen(app, app.get(Settings).WORKER_PORT, 'WORKER_PORT');
  await app.get(WorkerHost).start();
  await app.get(OutboxRelay).start();
  works();
});
