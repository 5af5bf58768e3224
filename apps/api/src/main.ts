// First: only what is loaded after it can be traced.
import '@etalase/tracing';
import { createHttpApp, listen, Logger, ProblemFilter, runMain, Settings } from '@etalase/platform';
import { ApiModule } from './api.module';
import { configureApi, serveDocs } from './configure-api';
import { mountQueueBoard } from './queue-board';

runMain(async () => {
  const app = await createHttpApp({
    module: ApiModule,
    configure: async (api, fastify) => {
      await configureApi(api, fastify);
      serveDocs(api);
      await mountQueueBoard(api, fastify);
    },
  });
  app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
  await listen(app, app.get(Settings).API_PORT, 'API_PORT');
});
