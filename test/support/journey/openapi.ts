import { randomUUID } from 'node:crypto';
import { Caller } from './caller';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  additionalProperties?: unknown;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  /** Fields of the body; `null` when it takes none. */
  body: Schema | null;
  takesFiles: boolean;
}

interface Document {
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

/** What the API says about itself. */
export class Description {
  private constructor(private readonly document: Document) {}

  static async read(api: string): Promise<Description> {
    return new Description(await new Caller(api).get<Document>('/api/openapi.json'));
  }

  get operations(): Operation[] {
    return Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [], requestBody }]): Operation => {
        const content = Object.entries(requestBody?.content ?? {});
        const schema = content[0]?.[1].schema;
        return { method: method.toUpperCase(), path, parameters, body: schema ? this.resolve(schema) : null, takesFiles: content.some(([type]) => type === 'multipart/form-data') };
      }),
    );
  }

  /** The schema itself, its reference followed one step. */
  resolve(schema: Schema): Schema {
    const [only] = schema.allOf ?? [];
    if (only && schema.allOf?.length === 1) return this.resolve(only);
    return schema.$ref ? this.resolve(this.document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  }

  /** A body of the right form; whether what it names exists is another matter. */
  sample(given: Schema): unknown {
    const schema = this.resolve(given);
    if (schema.format === 'uuid') return randomUUID();
    if (schema.example !== undefined) return schema.example;
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name, field]) => schema.required?.includes(name) && field.format !== 'binary').map(([name, field]) => [name, this.sample(field)]));
    if (schema.type === 'array') return [this.sample(schema.items ?? {})];
    if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
    if (schema.type === 'boolean') return true;
    return 'contoh isian'.padEnd(schema.minLength ?? 0, 'x').slice(0, schema.maxLength ?? 100);
  }

  /** Bodies that break the description in one place each. `field` is the one an answer has to name. */
  brokenBodies(given: Schema): { what: string; body: unknown; field: string | null }[] {
    const schema = this.resolve(given);
    const good = this.sample(schema) as Record<string, unknown>;
    const fields = Object.entries(schema.properties ?? {}).filter(([, field]) => field.format !== 'binary');
    const whole = [null, [], 'tulisan', 7].map((body) => ({ what: `the body ${JSON.stringify(body)}`, body: body as unknown, field: null }));
    const unknown = { what: 'a field that is not there', body: { ...good, tidakDikenal: 1 }, field: 'tidakDikenal' };
    const missing = fields.filter(([name]) => schema.required?.includes(name)).map(([name]) => ({ what: `no ${name}`, body: Object.fromEntries(Object.entries(good).filter(([other]) => other !== name)), field: name }));
    const wrong = fields.flatMap(([name, field]) => this.brokenValues(field).map((value) => ({ what: `${name} = ${JSON.stringify(value).slice(0, 60)}`, body: { ...good, [name]: value }, field: name })));
    return [...whole, unknown, ...missing, ...wrong];
  }

  private brokenValues(given: Schema): unknown[] {
    const schema = this.resolve(given);
    if (schema.enum) return ['tidak-ada', {}, ['x']];
    switch (schema.type) {
      case 'integer':
      case 'number':
        return ['banyak', {}, 1.5, 1e300, -1e15, ...(schema.minimum === undefined ? [] : [schema.minimum - 1]), ...(schema.maximum === undefined ? [] : [schema.maximum + 1])];
      case 'boolean':
        return ['mungkin', {}, 2];
      case 'array':
        return ['tulisan', 7, { length: 1 }, ...(schema.maxItems === undefined ? [] : [Array.from({ length: schema.maxItems + 1 }, () => this.sample(schema.items ?? {}))])];
      case 'object':
        return ['tulisan', 7, []];
      default:
        return [{}, ['x'], 7, true, 'x'.repeat(Math.max(20_000, (schema.maxLength ?? 0) + 1)), ...(schema.format === 'uuid' ? ['bukan-uuid', ''] : []), ...(schema.minLength ? [''] : [])];
    }
  }
}
