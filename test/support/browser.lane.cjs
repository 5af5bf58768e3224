// Before each browser test file: the addresses of the running system of this worker of Jest, see browser.setup.cjs.
const lanes = JSON.parse(process.env.BROWSER_LANES ?? '[]');
Object.assign(process.env, lanes[Number(process.env.JEST_WORKER_ID ?? 1) - 1]);
