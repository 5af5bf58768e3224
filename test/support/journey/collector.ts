import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Span {
  service: string;
  /** The library that made it: http, undici, pg, ioredis or our own. */
  by: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId: string;
}

interface Batch {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { scope: { name: string }; spans: { name: string; traceId: string; spanId: string; parentSpanId?: string }[] }[];
  }[];
}

const spansOf = ({ resourceSpans }: Batch): Span[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ scope, spans }) => spans.map((span) => ({ service, by: scope.name.replace('@opentelemetry/instrumentation-', ''), name: span.name, traceId: span.traceId, spanId: span.spanId, parentSpanId: span.parentSpanId ?? '' })));
  });

/** An OpenTelemetry collector that takes OTLP as JSON over HTTP. */
export async function startCollector(): Promise<{ env: Record<string, string>; spans: Span[]; stop(): void }> {
  const spans: Span[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(Buffer.concat(chunks).toString()) as Batch));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_BSP_SCHEDULE_DELAY: '200' },
    spans,
    stop: () => void server.close(),
  };
}
