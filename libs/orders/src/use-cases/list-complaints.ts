import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { ComplaintView } from '../domain/views';
import { ComplaintsRepository } from '../persistence/complaints.repository';

/** The office's pile, oldest first. */
@Injectable()
export class ListComplaints {
  constructor(private readonly complaints: ComplaintsRepository) {}

  execute({ isOpen, limit, cursor }: { isOpen: boolean; limit: number; cursor?: string }): Promise<Page<ComplaintView>> {
    return this.complaints.list({ isOpen, limit, cursor });
  }
}
