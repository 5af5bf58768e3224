// First: only what is loaded after it can be traced.
import '@etalase/tracing';
import { createHttpApp, listen, runMain, Settings } from '@etalase/platform';
import { configureStorefront } from './configure-storefront';
import { StorefrontModule } from './storefront.module';

runMain(async () => {
  const app = await createHttpApp({ module: StorefrontModule, configure: configureStorefront });
  await listen(app, app.get(Settings).PORT, 'PORT');
});
