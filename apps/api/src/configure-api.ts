import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiExcludeController, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { HealthController } from '@etalase/platform';
import { UPLOAD_LIMITS } from './catalogue/upload';

// Said here, not on the class: only the api loads swagger, which is 17 MB in memory.
ApiExcludeController()(HealthController);

export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Etalase Desa')
    .setDescription('JSON API of the provincial storefront. Money is whole rupiah in fields that end in `Rupiah`; times are UTC (RFC 3339); errors are RFC 9457 problem details with a sentence in Bahasa Indonesia for each wrong field.')
    .setVersion('1')
    .addCookieAuth('etalase_sid')
    .build();
  return SwaggerModule.createDocument(app, description, { operationIdFactory: (_controller, method) => method });
}

export const prefixRoutes = (app: NestFastifyApplication): void => void app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics', 'v1/*splat'] });

/** Prefix and uploads; shared by the app and the tests. */
export async function configureApi(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, { limits: { ...UPLOAD_LIMITS, fields: 20, fieldSize: 10_000, parts: 25 } });
  readPieces(fastify);
  prefixRoutes(app);
}

/** A piece of a photo (tus) is bytes; the body limit of the app holds for it too. */
export const readPieces = (fastify: FastifyInstance): void => void fastify.addContentTypeParser('application/offset+octet-stream', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

/** The OpenAPI page, and the document itself at `/api/openapi.json`; built when first asked for. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}
