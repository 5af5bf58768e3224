import { Injectable } from '@nestjs/common';
import { after, Clock, days, newToken } from '@etalase/kernel';
import { Secrets, Settings } from '@etalase/platform';
import { objectId } from '../domain/ids';
import { API_VERSION, type ApiObject, type Caller, mergeMetadata, type Metadata, metadataOf, unix } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository } from '../persistence/objects.repository';
import { KeepObjects } from './keep-objects';

export const WEBHOOK_SECRET = 'webhook-secret';

/** A signing secret as it lies in an endpoint's row; `until` is set on the one before, while both count. */
export interface SealedSecret {
  sealed: string;
  until: string | null;
}

export interface EndpointFields {
  url?: string;
  enabledEvents?: string[];
  description?: string | null;
  isDisabled?: boolean;
  isConnect?: boolean;
  metadata?: Metadata | null;
}

const refsOfEndpoint = (endpoint: ApiObject, isConnect: boolean): string[] => [`status:${String(endpoint.status)}`, `connect:${isConnect}`, ...(endpoint.enabled_events as string[]).map((event) => `event:${event}`)];

const newSecret = (): string => `whsec_${newToken(24).replaceAll(/[-_]/g, 'A')}`;

/** Where an organisation hears of what happened. The secret is shown once, when it is made. In the caller's transaction. */
@Injectable()
export class CreateWebhookEndpoint {
  constructor(
    private readonly keep: KeepObjects,
    private readonly secrets: Secrets,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem for an address no webhook may go to */
  async execute(caller: Caller, fields: EndpointFields & { url: string; enabledEvents: string[] }): Promise<ApiObject> {
    assertUrl(fields.url, this.settings.isProduction);
    const secret = newSecret();
    const endpoint: ApiObject = {
      id: objectId('webhook_endpoint', caller.reservedId),
      object: 'webhook_endpoint',
      api_version: API_VERSION,
      application: null,
      created: unix(this.clock.now()),
      description: fields.description ?? null,
      enabled_events: fields.enabledEvents,
      livemode: false,
      metadata: fields.metadata ?? {},
      status: 'enabled',
      url: fields.url,
    };
    const kept: SealedSecret[] = [{ sealed: this.secrets.seal(secret, WEBHOOK_SECRET), until: null }];
    const isConnect = fields.isConnect === true;
    const made = await this.keep.make(caller, 'webhook_endpoint', endpoint, { refs: refsOfEndpoint(endpoint, isConnect), internal: { secrets: kept, isConnect } });
    return { ...made, secret };
  }
}

@Injectable()
export class UpdateWebhookEndpoint {
  constructor(
    private readonly keep: KeepObjects,
    private readonly settings: Settings,
  ) {}

  async execute(caller: Caller, id: string, fields: EndpointFields): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'webhook_endpoint', id);
    if (fields.url !== undefined) assertUrl(fields.url, this.settings.isProduction);
    const after: ApiObject = {
      ...stored.data,
      ...(fields.url === undefined ? {} : { url: fields.url }),
      ...(fields.enabledEvents === undefined ? {} : { enabled_events: fields.enabledEvents }),
      ...(fields.description === undefined ? {} : { description: fields.description }),
      ...(fields.isDisabled === undefined ? {} : { status: fields.isDisabled ? 'disabled' : 'enabled' }),
      metadata: mergeMetadata(metadataOf(stored.data), fields.metadata),
    };
    return this.keep.change(caller, stored, after, { refs: refsOfEndpoint(after, stored.internal.isConnect === true) });
  }
}

/** A new secret; the one before counts another day, so that no event is lost while its owner changes over. In the caller's transaction. */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly keep: KeepObjects,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, id: string): Promise<ApiObject> {
    const stored = await this.keep.lock(caller, 'webhook_endpoint', id);
    const [current] = (stored.internal.secrets ?? []) as SealedSecret[];
    const secret = newSecret();
    const until = after(this.clock.now(), days(1)).toISOString();
    const kept: SealedSecret[] = [{ sealed: this.secrets.seal(secret, WEBHOOK_SECRET), until: null }, ...(current ? [{ ...current, until }] : [])];
    await this.keep.change(caller, stored, stored.data, { internal: { ...stored.internal, secrets: kept } });
    return { ...stored.data, secret };
  }
}

@Injectable()
export class DeleteWebhookEndpoint {
  constructor(
    private readonly keep: KeepObjects,
    private readonly objects: ObjectsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, id: string): Promise<ApiObject> {
    await this.keep.lock(caller, 'webhook_endpoint', id);
    await this.objects.markDeleted(id, this.clock.now());
    return { id, object: 'webhook_endpoint', deleted: true };
  }
}

/** Names are looked up when it leaves, not here: what they lead to may change. */
function assertUrl(url: string, isProduction: boolean): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) throw problems.invalid('url_invalid', 'Invalid URL: An explicit scheme (such as https) must be provided.', 'url');
  if (isProduction && parsed.protocol !== 'https:') throw problems.invalid('url_invalid', 'Invalid URL: a webhook goes to https only.', 'url');
  if (parsed.username || parsed.password) throw problems.invalid('url_invalid', 'Invalid URL: no user name or password in it.', 'url');
}
