import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SearchAudit } from '@etalase/accounts';
import { Allow } from '@etalase/platform';
import { AuditDto, AuditQuery } from './mandates.dto';

@ApiTags('office')
@Allow('office.audit.read')
@Controller('office/audit')
export class AuditController {
  constructor(private readonly search: SearchAudit) {}

  /** Every privileged act, newest first. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: AuditDto })
  searchAudit(@Query() query: AuditQuery): Promise<AuditDto> {
    return this.search.execute(query);
  }
}
