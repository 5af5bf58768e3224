import { Controller, Get, Header, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '@etalase/platform';
import { CoursePackages } from '@etalase/seller-training';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rangeOf } from './byte-range';

/** Courses as files that phones keep: JSON under gzip, without any key of a test. A version never changes, nor do its bytes. */
@ApiTags('training')
@ApiProduces('application/gzip')
@Allow('self')
@Controller('training/packages')
export class PackagesController {
  constructor(private readonly packages: CoursePackages) {}

  /** A line that breaks goes on with `Range`. */
  @Get(':versionId')
  @Header('cache-control', 'private, max-age=31536000, immutable')
  @Header('accept-ranges', 'bytes')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadPackage(@Param('versionId', ParseUUIDPipe) versionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { content, sha256 } = await this.packages.file(versionId);
    const range = rangeOf(request.headers.range, content.length);
    void reply.header('etag', `"${sha256}"`).type('application/gzip');
    if (range === 'none') await reply.status(416).header('content-range', `bytes */${content.length}`).send();
    else if (range) await reply.status(206).header('content-range', `bytes ${range.from}-${range.to}/${content.length}`).send(content.subarray(range.from, range.to + 1));
    else await reply.status(200).send(content);
  }
}
