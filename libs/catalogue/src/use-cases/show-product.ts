import { Injectable } from '@nestjs/common';
import type { ProductPage } from '../domain/views';
import { RenderProduct } from './render-product';

/** The page of one product on the shelf. */
@Injectable()
export class ShowProduct {
  constructor(private readonly render: RenderProduct) {}

  /** `null`: no such product, or it is off the shelf, or its shop is not visible. */
  async execute(input: { slug: string }): Promise<ProductPage | null> {
    const text = await this.render.execute(input);
    return text === null ? null : (JSON.parse(text) as ProductPage);
  }
}
