import { context, propagation, type ProxyTracerProvider, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { IORedisInstrumentation } from '@opentelemetry/instrumentation-ioredis';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { Tracing } from './tracing';

/** Asked every few seconds by whoever watches us; a trace of each would bury the others. */
const WATCHING = /^\/(health\/|metrics$)/;

/** Named after the program unless the environment says otherwise: etalase-api, etalase-worker, etalase-storefront. */
function setDefaults(env: NodeJS.ProcessEnv): void {
  env.OTEL_SERVICE_NAME ??= `etalase-${/apps\/([a-z]+)\//.exec(process.argv[1]?.replaceAll('\\', '/') ?? '')?.[1] ?? 'desa'}`;
  // Metrics are Prometheus' and logs are on standard output.
  env.OTEL_METRICS_EXPORTER ??= 'none';
  env.OTEL_LOGS_EXPORTER ??= 'none';
  env.OTEL_PROPAGATORS ??= 'tracecontext';
}

/** Numbers of accounts that Iris takes in its address, beside what the library hides by itself. */
const SECRET_PARAMETERS = ['account', 'sig', 'Signature', 'AWSAccessKeyId', 'X-Goog-Signature', 'X-Amz-Signature', 'X-Amz-Credential', 'X-Amz-Security-Token'];

/** Spans only inside a request or a job: the relay's and the queue's own polling is no trace. */
const instrumentations = [
  new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => WATCHING.test(url ?? ''), requireParentforOutgoingSpans: true, redactedQueryParams: SECRET_PARAMETERS }),
  new UndiciInstrumentation({ requireParentforSpans: true }),
  new PgInstrumentation({ requireParentSpan: true }),
  new IORedisInstrumentation({ requireParentSpan: true }),
];

export function startTracing(): Tracing {
  setDefaults(process.env);
  const sdk = new NodeSDK({ instrumentations });
  sdk.start();
  const tracer = trace.getTracer('etalase-desa');
  return {
    current: () => {
      const carrier: { traceparent?: string } = {};
      propagation.inject(context.active(), carrier);
      return carrier.traceparent ?? null;
    },
    follow: (traceparent, name, work) =>
      tracer.startActiveSpan(name, { kind: SpanKind.CONSUMER }, propagation.extract(ROOT_CONTEXT, { traceparent: traceparent ?? undefined }), async (span) => {
        try {
          return await work();
        } catch (error) {
          span.recordException(error instanceof Error ? error : String(error));
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    flush: async () => {
      // The SDK keeps its provider to itself; the public one stands before it.
      const provider = (trace.getTracerProvider() as ProxyTracerProvider).getDelegate() as { forceFlush?: () => Promise<void> };
      await provider.forceFlush?.().catch(() => undefined); // a collector that is gone must not hold up the stop
    },
  };
}
