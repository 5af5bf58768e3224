import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, newToken } from '@etalase/kernel';
import { type Answer, API_VERSION, type ApiKeyRecord, type ApiList, type ApiObject, AuthenticateApiKey, DoRequestOnce, kindOf, problems, RetrieveObject, type Scope } from '@etalase/payments-api';
import { Settings } from '@etalase/platform';
import { CallRate } from './call-rate';
import { Expand } from './expand';
import { type FormMap, unfold } from './params/form';
import { list, text } from './params/params';
import { type Resource, RESOURCE_OF } from './v1-route';
import { V1Router } from './v1-router';

export interface V1Answer extends Answer {
  idempotencyKey: string | null;
}

const VERSION = /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/;
const MOST_KEY = 255;

export const newRequestId = (): string => `req_${newToken(12).replaceAll(/[-_]/g, 'A')}`;

/** The way of every request of `/v1`: who asks, for what, with which parameters, and whether it was asked before. */
@Injectable()
export class V1Desk {
  private readonly rate: CallRate;

  constructor(
    private readonly authenticate: AuthenticateApiKey,
    private readonly once: DoRequestOnce,
    private readonly retrieve: RetrieveObject,
    private readonly expand: Expand,
    private readonly clock: Clock,
    @Inject(V1Router) private readonly router: V1Router,
    settings: Settings,
  ) {
    this.rate = new CallRate(settings.V1_REQUESTS_PER_SECOND);
  }

  /** @throws ApiProblem */
  async answer(request: FastifyRequest, requestId: string): Promise<V1Answer> {
    const [path = '', query = ''] = request.url.split('?', 2);
    const key = await this.authenticate.execute(keyOf(request));
    if (!this.rate.take(key.id, this.clock.now().getTime())) throw problems.tooMany();
    assertVersion(header(request, 'stripe-version'));
    const found = this.router.find(request.method === 'HEAD' ? 'GET' : request.method, path);
    if (!found) throw problems.unknownUrl(request.method, path.slice(0, 200));
    const { route } = found;
    assertGranted(key, route.resource, route.method === 'GET' ? 'read' : 'write');
    const scope = await this.scopeOf(key, header(request, 'stripe-account'), path);
    const { expand, ...given } = formOf(request, query);
    const paths = expand === undefined ? [] : list(text(200), 20).read(expand, 'expand').filter((one) => one !== null);
    const params = route.read(given);
    const idempotencyKey = request.method === 'POST' ? this.idempotencyKey(request) : null;
    const keyed = { key: idempotencyKey, request: `${request.method} ${path}`, paramsHash: hashOf({ ...given, ...(expand === undefined ? {} : { expand }) }), requestId, isOutside: route.isOutside };
    const written = async (object: ApiObject | ApiList): Promise<string> => JSON.stringify(await this.expand.execute({ scope, answer: object, paths, assertReadable: (kind) => assertGranted(key, RESOURCE_OF[kind], 'read') }), null, 2);
    if (request.method === 'GET' || request.method === 'HEAD') {
      const seen = await route.run({ caller: { ...scope, requestId, idempotencyKey: null, reservedId: '' }, path: found.path, url: path, params });
      return { status: 200, body: await written(typeof seen === 'function' ? await seen() : seen), isReplay: false, firstRequestId: null, idempotencyKey: null };
    }
    const answer = await this.once.execute(scope, keyed, async (reservedId) => {
      const done = await route.run({ caller: { ...scope, requestId, idempotencyKey, reservedId }, path: found.path, url: path, params });
      return typeof done === 'function' ? async () => written(await done()) : written(done);
    });
    return { ...answer, idempotencyKey };
  }

  private idempotencyKey(request: FastifyRequest): string | null {
    const key = header(request, 'idempotency-key');
    if (key === null || key === '') return null;
    if (key.length > MOST_KEY) throw problems.invalidParam('Idempotency-Key', `Idempotency keys must be at most ${MOST_KEY} characters long.`);
    return key;
  }

  /** `Stripe-Account` turns a request to one of the organisation's accounts. */
  private async scopeOf(key: ApiKeyRecord, account: string | null, path: string): Promise<Scope> {
    const own: Scope = { organisationId: key.organisationId, account: null };
    if (account === null || account === '') return own;
    const isKnown = kindOf(account) === 'account' && (await this.retrieve.find(own, account)) !== null;
    if (!isKnown) throw problems.accountForeign(key.shown, account.slice(0, 100));
    // Endpoints and accounts are the organisation's, whoever it speaks for.
    return /^\/v1\/(accounts|webhook_endpoints)\b/.test(path) ? own : { ...own, account };
  }
}

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

/** `Bearer sk_…`, or Basic with the key as the user and no password. */
function keyOf(request: FastifyRequest): string | null {
  const authorization = header(request, 'authorization') ?? '';
  const [scheme = '', value = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  return Buffer.from(value, 'base64').toString('utf8').split(':', 1)[0] ?? null;
}

/** Any well-formed version is answered in the one shape that is pinned. */
function assertVersion(given: string | null): void {
  if (given !== null && given !== API_VERSION && !VERSION.test(given)) throw problems.version(given.slice(0, 50));
}

function assertGranted(key: ApiKeyRecord, resource: Resource, needed: 'read' | 'write'): void {
  if (key.permissions === null) return;
  const granted = key.permissions[resource] ?? 'none';
  if (granted !== 'write' && granted !== needed) throw problems.notPermitted(key.shown, `${resource}_${needed}`);
}

function formOf(request: FastifyRequest, query: string): FormMap {
  if (request.method !== 'POST') return unfold(fromText(query));
  const type = header(request, 'content-type');
  if (type !== null && !type.startsWith('application/x-www-form-urlencoded')) throw problems.contentType();
  return unfold({ ...fromText(query), ...((request.body ?? {}) as Record<string, unknown>) });
}

function fromText(text: string): Record<string, string[]> {
  const fields: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(text)) (fields[name] ??= []).push(value);
  return fields;
}

/** The same parameters give the same hash, in whatever order they came. */
function hashOf(given: FormMap): string {
  const sorted = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)])) : Array.isArray(value) ? value.map(sorted) : value);
  return createHash('sha256').update(JSON.stringify(sorted(given))).digest('hex');
}
