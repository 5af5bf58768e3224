import { createHttpApp, listen, Logger, ProblemFilter, runMain, Settings } from '@etalase/platform';
import { ApiModule } from './api.module';
import { configureApi } from './configure-api';

runMain(async () => {
  const app = await createHttpApp({ module: ApiModule, configure: configureApi });
  app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
  await listen(app, app.get(Settings).API_PORT, 'API_PORT');
});
