export { planOf } from './rooms.mjs';
export { shopRoutes, workspaceRoutes } from './routes.mjs';
export { settle, shoot } from './shoot.mjs';
export { STATES } from './states.mjs';
export { Visit } from './visit.mjs';
export { Visitors } from './visitors.mjs';
