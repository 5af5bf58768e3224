import { mergeConfig } from 'vite';
import workspace from '../vite.config';
import { pretendApi } from './pretend-api';

// The screens with made-up answers, without a server: `npx vite -c apps/workspace/dev/vite.config.ts`. Nothing of it is part of a build.
const { server, preview, ...rest } = workspace;
export default mergeConfig({ ...rest, server: { ...server, proxy: {} }, preview: { ...preview, proxy: {} } }, { plugins: [pretendApi()] });
