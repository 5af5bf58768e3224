import type { Kind, ListObjects, RetrieveObject } from '@etalase/payments-api';
import { created, group, id, integer, metadata, optionalGroup, type Shape, text, type Values } from '../params/params';
import { type Resource, route, type V1Route } from '../v1-route';

export const address = () => optionalGroup({ city: text(), country: text(2), line1: text(), line2: text(), postal_code: text(), state: text() });
export const shipping = () => optionalGroup({ address: address(), name: text(), phone: text(50), carrier: text(), tracking_number: text() });
export const billing = () => group({ address: address(), email: text(512), name: text(), phone: text(50), tax_id: text(50) });
export { metadata };

const page = { limit: integer({ min: 1, max: 100 }), starting_after: id(), ending_before: id(), created: created() } satisfies Shape;

/** The two ways of reading that every kind has. @param filters names of parameters by which its list may be narrowed */
export function readingRoutes(kind: Kind, base: string, resource: Resource, { retrieve, list }: { retrieve: RetrieveObject; list: ListObjects }, filters: readonly string[] = []): V1Route[] {
  const shape = { ...page, ...Object.fromEntries(filters.map((name) => [name, id()])) };
  return [
    route('GET', base, resource, shape, ({ caller, url, params }) => list.execute(caller, kind, url, listInput(params, filters))),
    route('GET', `${base}/:id`, resource, {}, ({ caller, path }) => retrieve.execute(caller, kind, path.id ?? '')),
  ];
}

export function listInput(params: Values<typeof page>, filters: readonly string[]): Parameters<ListObjects['execute']>[3] {
  const { limit, starting_after: startingAfter, ending_before: endingBefore, created: range } = params;
  const refs = filters.flatMap((name) => {
    const value = (params as Record<string, unknown>)[name];
    return typeof value === 'string' ? [`${name}:${value}`] : [];
  });
  return { refs, ...(limit === undefined ? {} : { limit }), ...(startingAfter === undefined ? {} : { startingAfter }), ...(endingBefore === undefined ? {} : { endingBefore }), ...(range === undefined ? {} : { created: range }) };
}
export const pageShape = page;
