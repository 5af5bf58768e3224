import { StreamableFile } from '@nestjs/common';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file to keep. @param name letters a file system takes, our own words only */
export const download = (content: Buffer, name: string, type: string): StreamableFile => new StreamableFile(content, { type, disposition: `attachment; filename="${name}"`, length: content.length });

/** A paper to look at and print. */
export const paper = (content: Buffer, name: string): StreamableFile => new StreamableFile(content, { type: 'application/pdf', disposition: `inline; filename="${name}"`, length: content.length });
