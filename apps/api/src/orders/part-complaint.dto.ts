import { ApiProperty } from '@nestjs/swagger';
import { COMPLAINT_OUTCOMES, type ComplaintOutcome, type PartComplaint, type Side, type Verdict } from '@etalase/orders';

const SIDES = ['shopper', 'seller'] as const satisfies readonly Side[];

export class SellerAnswerDto {
  @ApiProperty() text: string;
  @ApiProperty({ type: [String], description: 'Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg>' }) photoKeys: string[];
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** One appeal a complaint, by either side; its outcome is the last word. */
export class ComplaintAppealDto {
  @ApiProperty({ enum: SIDES }) by: Side;
  @ApiProperty() text: string;
  @ApiProperty({ type: [String], description: 'Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg>' }) photoKeys: string[];
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ format: 'date-time' }) decideBy: string;
  @ApiProperty({ enum: COMPLAINT_OUTCOMES, nullable: true, description: 'Null while another officer looks at it' }) outcome: ComplaintOutcome | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: Number, nullable: true }) refundRupiah: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
}

/** What the office has said; money moves when the appeal's time has passed, or with the appeal's decision. */
export class VerdictDto {
  @ApiProperty({ enum: COMPLAINT_OUTCOMES, nullable: true, description: 'Of the first decision' }) outcome: ComplaintOutcome | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'To the shopper, by the first decision' }) refundRupiah: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ enum: SIDES, isArray: true, description: 'Sides that have given up their appeal' }) agreed: Side[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when the decision can be appealed against' }) appealBy: string | null;
  @ApiProperty({ type: ComplaintAppealDto, nullable: true }) appeal: ComplaintAppealDto | null;
}

/** The same with money named as the API names it. */
export function verdictDto({ outcome, answer, refund, decidedAt, agreed, appeal, appealBy }: Verdict & { appealBy: string | null }): VerdictDto {
  if (appeal === null) return { outcome, answer, refundRupiah: refund, decidedAt, agreed, appealBy, appeal };
  const { refund: finalRefund, ...filed } = appeal;
  return { outcome, answer, refundRupiah: refund, decidedAt, agreed, appealBy, appeal: { ...filed, refundRupiah: finalRefund } };
}

export class PartComplaintDto extends VerdictDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: [String] }) photoKeys: string[];
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiProperty({ type: SellerAnswerDto, nullable: true, description: 'What the seller says to it' }) seller: SellerAnswerDto | null;

  static of(complaint: PartComplaint): PartComplaintDto {
    const { id, text, photoKeys, openedAt, seller } = complaint;
    return { id, text, photoKeys, openedAt, seller, ...verdictDto(complaint) };
  }
}
