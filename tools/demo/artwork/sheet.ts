import { createRandom, type Random } from '../random';

export type Point = readonly [number, number];
/** [offset 0–1, colour, opacity] */
export type Stop = readonly [number, string, number?];

/** One decimal is below a third of a pixel at 320 px and keeps the markup small. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : value}"`)
    .join('');
}

/** Opacity of one shape goes to its paint: as a property of the shape the renderer would take a layer for each. */
function paint(values: Attributes): string {
  const { opacity, ...rest } = values;
  if (opacity === undefined) return attributes(rest);
  return attributes({ ...rest, 'fill-opacity': rest['fill'] === 'none' ? undefined : opacity, 'stroke-opacity': rest['stroke'] === undefined ? undefined : opacity });
}

export type Attributes = Record<string, string | number | undefined>;

/** A drawing in progress: shapes in order, gradients and clips collected once each. */
export class Sheet {
  readonly random: Random;
  private readonly definitions = new Map<string, string>();
  private readonly shapes: string[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
    seed: string,
    /** Two drawings nested in one document must not share ids. */
    private readonly prefix = 'a',
    /** Which picture of its series this is; looks are taken in turn, so neighbours differ. */
    readonly turn = 0,
  ) {
    this.random = createRandom(seed);
  }

  /** The look whose turn it is. */
  inTurn<T>(looks: readonly T[]): T {
    const look = looks[this.turn % looks.length];
    if (look === undefined) throw new Error('a series needs at least one look');
    return look;
  }

  private define(markup: (id: string) => string): string {
    const key = markup('');
    const known = this.definitions.get(key);
    if (known !== undefined) return known;
    const id = `${this.prefix}${this.definitions.size.toString(36)}`;
    this.definitions.set(key, id);
    return id;
  }

  /** Linear gradient; direction given inside the shape's own box (0–1). */
  linear(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const id = this.define(
      (name) =>
        `<linearGradient id="${name}"${attributes({ x1: String(x1), y1: String(y1), x2: String(x2), y2: String(y2) })}>${stopMarkup(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const id = this.define(
      (name) => `<radialGradient id="${name}" cx="${cx}" cy="${cy}" r="${r}">${stopMarkup(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  clip(d: string): string {
    const id = this.define((name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
    return `url(#${id})`;
  }

  raw(markup: string): void {
    this.shapes.push(markup);
  }

  path(d: string, fill: string, more: Attributes = {}): void {
    this.shapes.push(`<path d="${d}"${paint({ fill, ...more })}/>`);
  }

  line(d: string, stroke: string, width: number, more: Attributes = {}): void {
    this.path(d, 'none', { stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more });
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): void {
    this.shapes.push(`<ellipse${paint({ cx, cy, rx, ry, fill, ...more })}/>`);
  }

  circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): void {
    this.shapes.push(`<circle${paint({ cx, cy, r, fill, ...more })}/>`);
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): void {
    this.shapes.push(`<rect${paint({ x, y, width, height, fill, ...more })}/>`);
  }

  /** Draw inside a moved, turned, scaled or clipped frame. */
  group(more: Attributes, draw: () => void): void {
    this.shapes.push(`<g${attributes(more)}>`);
    draw();
    this.shapes.push('</g>');
  }

  at(x: number, y: number, degrees: number, draw: () => void, scale = 1): void {
    const turn = degrees === 0 ? '' : ` rotate(${n(degrees)})`;
    const size = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
    this.group({ transform: `translate(${n(x)} ${n(y)})${turn}${size}` }, draw);
  }

  /** Inner markup for nesting into another drawing. */
  inner(): string {
    const definitions = [...this.definitions].map(([markup, id]) => markup.replace('id=""', `id="${id}"`));
    return `<defs>${definitions.join('')}</defs>${this.shapes.join('')}`;
  }

  toString(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}" width="${this.width}" height="${this.height}">${this.inner()}</svg>`;
  }
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`)
    .join('');
}
