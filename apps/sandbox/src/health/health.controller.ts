import { Controller, Get, type OnModuleDestroy, ServiceUnavailableException } from '@nestjs/common';
import { SandboxStore } from '../store/sandbox-store';

@Controller('health')
export class HealthController implements OnModuleDestroy {
  private leaving = false;

  constructor(private readonly store: SandboxStore) {}

  onModuleDestroy(): void {
    this.leaving = true;
  }

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  ready(): { status: 'ok' } {
    if (this.leaving || !this.store.isOpen) throw new ServiceUnavailableException('Sandbox sedang berhenti.');
    return { status: 'ok' };
  }
}
