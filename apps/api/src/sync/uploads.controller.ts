import { Controller, Delete, Head, HttpCode, Param, ParseUUIDPipe, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { declareErrors, isId } from '@etalase/kernel';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { MAX_UPLOAD_BYTES, Uploads } from '@etalase/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';

const errors = declareErrors('sync_upload', {
  header: { kind: 'invalid', message: 'Kepala {name} belum benar.' },
});

const TUS_VERSION = '1.0.0';

/**
 * Photos in pieces over lines that break: the core of the tus protocol 1.0.0 with creation and termination
 * (https://tus.io/protocols/resumable-upload). The phone names the upload itself (`id` in Upload-Metadata, a UUID), so a
 * lost answer to the first request costs nothing; a piece that arrived twice is answered 409 and the offset is asked for.
 */
@ApiTags('sync')
@Allow('self')
@ApiHeader({ name: 'Tus-Resumable', required: false, example: TUS_VERSION })
@Controller('sync/uploads')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  @Post()
  @HttpCode(201)
  async beginUpload(@CurrentActor() { personId }: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const id = idOf(request.headers['upload-metadata']);
    const { received } = await this.uploads.begin({ id, personId, length: numberOf(request, 'upload-length') });
    answer(reply, received).header('location', `/api/sync/uploads/${id}`).header('tus-max-size', String(MAX_UPLOAD_BYTES));
  }

  @Head(':id')
  @HttpCode(200)
  async showUpload(@CurrentActor() { personId }: Actor, @Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { received, length } = await this.uploads.own({ id, personId });
    answer(reply, received).header('upload-length', String(length));
  }

  @Patch(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async appendToUpload(@CurrentActor() { personId }: Actor, @Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (!Buffer.isBuffer(request.body)) throw errors.make('header', { name: 'Content-Type' }, { field: 'Content-Type' });
    answer(reply, await this.uploads.append({ id, personId, offset: numberOf(request, 'upload-offset'), content: request.body }));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async dropUpload(@CurrentActor() { personId }: Actor, @Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.uploads.remove({ id, personId });
    void reply.header('tus-resumable', TUS_VERSION);
  }
}

const answer = (reply: FastifyReply, received: number): FastifyReply => reply.header('tus-resumable', TUS_VERSION).header('upload-offset', String(received)).header('cache-control', 'no-store');

/** @throws DomainError naming the header. */
function numberOf(request: FastifyRequest, name: 'upload-length' | 'upload-offset'): number {
  const text = request.headers[name];
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text)) throw errors.make('header', { name }, { field: name });
  return Number(text);
}

/** `id <base64>` among the comma-separated pairs. @throws DomainError naming the header. */
function idOf(metadata: string | string[] | undefined): string {
  const pair = String(metadata ?? '').split(',').map((one) => one.trim().split(' ')).find(([name]) => name === 'id');
  const id = Buffer.from(pair?.[1] ?? '', 'base64').toString('utf8');
  if (!isId(id)) throw errors.make('header', { name: 'Upload-Metadata' }, { field: 'Upload-Metadata' });
  return id;
}
