import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';
import { Settings } from '../config/settings';
import { currentContext } from '../request-context';

/** Never in a log: secrets, codes, and what identifies a person. */
const REDACTED = ['*.phone', '*.code', '*.token', '*.password', '*.nik', 'phone', 'code', 'token', 'headers.authorization', 'headers.cookie'];

/** JSON lines on standard output; each carries the request and job it belongs to. */
@Injectable()
export class Logger implements LoggerService {
  readonly pino: Pino;

  constructor(settings: Settings) {
    this.pino = pino({
      level: settings.LOG_LEVEL,
      redact: { paths: REDACTED, censor: '***' },
      serializers: { error: pino.stdSerializers.err },
      mixin: () => ({ ...currentContext() }),
    });
  }

  info(fields: object, message: string): void {
    this.pino.info(fields, message);
  }

  warn(fields: object, message?: string): void {
    this.pino.warn(fields, message);
  }

  error(fields: object, message?: string): void {
    this.pino.error(fields, message);
  }

  /** Nest's own lines. */
  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  debug(message: unknown): void {
    this.pino.debug(String(message));
  }
}
