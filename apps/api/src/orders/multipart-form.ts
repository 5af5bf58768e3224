import type { FastifyRequest } from 'fastify';
import type { Type } from '@nestjs/common';
import { inputPipe } from '@etalase/platform';
import { readParts } from '../catalogue/upload';

const pipe = inputPipe();

/** Fields and files of a form, or the fields of a JSON body: a phone with a photo sends the one, without the other. @throws DomainError of `readParts` */
export async function readForm<T extends object>(request: FastifyRequest, fieldsType: Type<T>): Promise<{ fields: T; files: Buffer[] }> {
  const { fields, files } = request.isMultipart() ? await readParts(request) : { fields: request.body ?? {}, files: [] };
  return { fields: (await pipe.transform(fields, { type: 'body', metatype: fieldsType })) as T, files };
}
