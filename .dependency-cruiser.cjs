// Who may know whom (docs/architecture.md). Every rule is proved by a seeded violation in test/architecture.
const TABLE = {
  regions: [],
  accounts: ['regions'],
  sellers: ['accounts', 'regions'],
  catalogue: ['sellers', 'regions'],
  shipping: ['regions'],
  payments: [],
  // Stripe's words over payments: what an organisation's programs speak.
  'payments-api': ['payments'],
  // It knows commands by kind and rows by id, never what they mean.
  sync: [],
  orders: ['catalogue', 'sellers', 'shipping', 'payments', 'accounts', 'regions'],
  // It asks orders what was bought and tells catalogue what the shelf says; neither knows it.
  reviews: ['orders', 'catalogue', 'accounts'],
  // It teaches people of villages; who sells what reaches it as events, and what it opens is asked through ports.
  'seller-training': ['accounts', 'regions'],
  // Facts of any context become messages: the events are all it takes from the others.
  notifications: ['accounts', 'regions', 'sellers', 'catalogue', 'shipping', 'payments', 'orders', 'reviews', 'seller-training'],
};
const CONTEXTS = Object.keys(TABLE);
const SPEC = '\\.spec\\.tsx?$';

const contextRules = CONTEXTS.map((context) => {
  const forbidden = CONTEXTS.filter((other) => other !== context && !TABLE[context].includes(other)).concat('ui');
  return {
    name: `${context}-knows-only-its-table`,
    severity: 'error',
    comment: `${context} may import ${TABLE[context].join(', ') || 'no other context'}. Turn the edge round with an event, or move the type down to kernel.`,
    from: { path: `^libs/${context}/`, pathNot: SPEC },
    to: { path: `^libs/(${forbidden.join('|')})/` },
  };
});

module.exports = {
  forbidden: [
    ...contextRules,
    { name: 'no-cycles', severity: 'error', comment: 'A cycle marks a wrong edge.', from: {}, to: { circular: true } },
    { name: 'kernel-is-pure', severity: 'error', comment: 'Kernel knows no framework and no other library of ours.', from: { path: '^libs/kernel/', pathNot: SPEC }, to: { path: '(^libs/(?!kernel/))|(^apps/)|(node_modules/(@nestjs|typeorm|pg|bullmq|fastify)/)' } },
    { name: 'platform-below-contexts', severity: 'error', comment: 'Platform is technical; it knows no context.', from: { path: '^libs/platform/', pathNot: SPEC }, to: { path: '^libs/(?!(platform|kernel|tracing)/)' } },
    { name: 'tracing-knows-nobody', severity: 'error', comment: 'It is loaded before everything else, so it may load nothing of ours.', from: { path: '^libs/tracing/' }, to: { path: '(^libs/(?!tracing/))|(^apps/)' } },
    { name: 'libs-never-import-apps', severity: 'error', comment: 'Apps are the top.', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'apps-apart', severity: 'error', comment: 'Apps speak HTTP or queues with each other, never imports.', from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
    { name: 'sandbox-is-outside', severity: 'error', comment: 'The outside world only ever speaks HTTP with the rest.', from: { path: '^apps/sandbox/' }, to: { path: '^libs/(?!(kernel|ui)/)' } },
    { name: 'only-the-public-face', severity: 'error', comment: 'Import @etalase/<lib>, never a file inside it.', from: { path: '^(apps|libs)/([^/]+)/', pathNot: SPEC }, to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$2/' } },
    { name: 'typeorm-in-persistence', severity: 'error', comment: 'TypeORM lives in persistence folders and in platform.', from: { path: '^(apps|libs)/', pathNot: ['/persistence/', '^libs/platform/', SPEC] }, to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' } },
    { name: 'domain-is-pure', severity: 'error', comment: 'Domain rules need no framework.', from: { path: '^libs/[^/]+/src/domain/', pathNot: SPEC }, to: { path: '(node_modules/(@nestjs|typeorm|pg|bullmq|fastify)/)|(/(persistence|use-cases)/)' } },
    { name: 'one-queue-door', severity: 'error', comment: 'Only platform speaks BullMQ; work is asked for through the outbox.', from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/src/queue/', SPEC] }, to: { path: 'node_modules/bullmq/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/workspace|apps/storefront/client)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
