import type { FastifyRequest } from 'fastify';
import type { Type } from '@nestjs/common';
import { inputPipe } from '@etalase/platform';

const pipe = inputPipe();

/** Fields and files of a form, or the fields of a JSON body: a phone with a photo sends the one, without the other. */
export async function readForm<T extends object>(request: FastifyRequest, fieldsType: Type<T>): Promise<{ fields: T; files: Buffer[] }> {
  const files: Buffer[] = [];
  let typed: unknown = request.body ?? {};
  if (request.isMultipart()) {
    const fields: Record<string, unknown> = {};
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else {
        const content = await part.toBuffer();
        // A form without a chosen file sends an empty one.
        if (content.length > 0) files.push(content);
      }
    }
    typed = fields;
  }
  return { fields: (await pipe.transform(typed, { type: 'body', metatype: fieldsType })) as T, files };
}
