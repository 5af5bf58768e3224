import { Injectable } from '@nestjs/common';
import { CreateCheckoutSession, CreateWebhookEndpoint, DeleteWebhookEndpoint, ENABLED_EVENTS, ExpireCheckoutSession, ListLineItems, ListObjects, METHOD_TYPES, problems, ResendEvent, RetrieveObject, RotateWebhookSecret, UpdateWebhookEndpoint } from '@etalase/payments-api';
import { anything, choice, currency, email, flag, group, id, integer, list, metadata, optionalId, required, text, webAddress } from '../params/params';
import { route, type V1Route, V1Routes } from '../v1-route';
import { pageShape, readingRoutes, shipping } from './shared';

const lineItem = group({
  price_data: required(group({ currency: required(currency()), unit_amount: required(integer({ min: 1 })), product_data: required(group({ name: required(text(250)), description: text(), images: anything(), metadata: metadata() })), tax_behavior: anything() })),
  quantity: integer({ min: 1, max: 100_000 }),
  adjustable_quantity: anything(),
});

const checkoutShape = {
  mode: required(choice(['payment'])),
  line_items: required(list(lineItem)),
  success_url: webAddress(),
  cancel_url: webAddress(),
  ui_mode: choice(['hosted', 'hosted_page']),
  client_reference_id: text(200),
  customer: optionalId(),
  customer_email: email(),
  customer_creation: anything(),
  metadata: metadata(),
  expires_at: integer(),
  locale: text(20),
  allowed_payment_method_types: list(choice(METHOD_TYPES)),
  payment_method_types: list(choice(METHOD_TYPES)),
  payment_intent_data: group({ description: text(), metadata: metadata(), receipt_email: email(), shipping: shipping(), transfer_group: text(255), capture_method: choice(['automatic', 'automatic_async']) }),
};

/** Bills that are paid on a page of ours. */
@Injectable()
export class CheckoutRoutes extends V1Routes {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
    private readonly create: CreateCheckoutSession,
    private readonly expire: ExpireCheckoutSession,
    private readonly lineItems: ListLineItems,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('POST', 'checkout/sessions', 'checkout_session', checkoutShape, ({ caller, params }) => {
        if (params.line_items.length === 0) throw problems.emptyParam('line_items');
        if (!params.success_url) throw problems.missingParam('success_url');
        const methodTypes = params.allowed_payment_method_types ?? params.payment_method_types;
        const data = params.payment_intent_data;
        return this.create.execute(caller, {
          items: params.line_items.map(({ price_data: price, quantity = 1 }) => ({ name: price.product_data.name, description: price.product_data.description ?? null, unitAmount: price.unit_amount, quantity })),
          successUrl: params.success_url,
          cancelUrl: params.cancel_url ?? null,
          clientReferenceId: params.client_reference_id ?? null,
          customer: params.customer ?? null,
          customerEmail: params.customer_email ?? null,
          metadata: params.metadata ?? {},
          ...(params.expires_at === undefined ? {} : { expiresAt: params.expires_at }),
          intent: { customer: params.customer ?? null, description: data?.description ?? null, metadata: data?.metadata ?? {}, receiptEmail: data?.receipt_email ?? null, shipping: data?.shipping ?? null, transferGroup: data?.transfer_group ?? null, ...(methodTypes && methodTypes.length > 0 ? { methodTypes } : {}) },
        });
      }),
      route('POST', 'checkout/sessions/:id/expire', 'checkout_session', {}, ({ caller, path }) => this.expire.execute(caller, path.id ?? ''), { isOutside: true }),
      route('GET', 'checkout/sessions/:id/line_items', 'checkout_session', pageShape, ({ caller, path }) => this.lineItems.execute(caller, path.id ?? '')),
      ...readingRoutes('checkout.session', 'checkout/sessions', 'checkout_session', this, ['status', 'payment_intent', 'customer']),
    ];
  }
}

@Injectable()
export class EventReading {
  constructor(
    readonly retrieve: RetrieveObject,
    readonly list: ListObjects,
  ) {}

  routes(): V1Route[] {
    const eventPage = { ...pageShape, type: id(), types: list(id(), 20), delivery_success: flag() };
    return [
      route('GET', 'events', 'event', eventPage, ({ caller, url, params: { type, types, limit, starting_after: startingAfter, ending_before: endingBefore, created } }) =>
        this.list.execute(caller, 'event', url, {
          refs: type === undefined ? [] : [`type:${type}`],
          anyRefs: (types ?? []).map((one) => `type:${one}`),
          ...(limit === undefined ? {} : { limit }),
          ...(startingAfter === undefined ? {} : { startingAfter }),
          ...(endingBefore === undefined ? {} : { endingBefore }),
          ...(created === undefined ? {} : { created }),
        }),
      ),
      route('GET', 'events/:id', 'event', {}, ({ caller, path }) => this.retrieve.execute(caller, 'event', path.id ?? '')),
      ...readingRoutes('webhook_endpoint', 'webhook_endpoints', 'webhook_endpoint', this),
    ];
  }
}

const enabledEvents = list(choice(ENABLED_EVENTS), 200);
const endpointShape = { url: text(2_048), enabled_events: enabledEvents, description: text(), metadata: metadata(), api_version: text(40), connect: flag(), disabled: flag() };

/** What happened, and who is told. */
@Injectable()
export class EventRoutes extends V1Routes {
  constructor(
    private readonly reading: EventReading,
    private readonly create: CreateWebhookEndpoint,
    private readonly update: UpdateWebhookEndpoint,
    private readonly rotate: RotateWebhookSecret,
    private readonly remove: DeleteWebhookEndpoint,
    private readonly resend: ResendEvent,
  ) {
    super();
  }

  routes(): V1Route[] {
    return [
      route('POST', 'webhook_endpoints', 'webhook_endpoint', { ...endpointShape, url: required(text(2_048)), enabled_events: required(enabledEvents) }, ({ caller, params }) => {
        if (params.enabled_events.length === 0) throw problems.emptyParam('enabled_events');
        return this.create.execute(caller, { url: params.url, enabledEvents: params.enabled_events, description: params.description ?? null, isConnect: params.connect === true, metadata: params.metadata ?? {} });
      }),
      route('POST', 'webhook_endpoints/:id', 'webhook_endpoint', endpointShape, ({ caller, path, params }) =>
        this.update.execute(caller, path.id ?? '', {
          ...(params.url ? { url: params.url } : {}),
          ...(params.enabled_events === undefined ? {} : { enabledEvents: params.enabled_events }),
          ...(params.description === undefined ? {} : { description: params.description }),
          ...(params.disabled === undefined ? {} : { isDisabled: params.disabled }),
          ...(params.metadata === undefined ? {} : { metadata: params.metadata }),
        }),
      ),
      // Ours: Stripe does these two on its dashboard and in its CLI.
      route('POST', 'webhook_endpoints/:id/rotate_secret', 'webhook_endpoint', {}, ({ caller, path }) => this.rotate.execute(caller, path.id ?? '')),
      route('POST', 'events/:id/retry', 'event', { webhook_endpoint: required(id()) }, ({ caller, path, params }) => this.resend.execute(caller, path.id ?? '', params.webhook_endpoint)),
      route('DELETE', 'webhook_endpoints/:id', 'webhook_endpoint', {}, ({ caller, path }) => this.remove.execute(caller, path.id ?? '')),
      ...this.reading.routes(),
    ];
  }
}
