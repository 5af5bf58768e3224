import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { graphErrors } from './graph-error';

export interface WhatsappTemplate {
  readonly name: string;
  readonly language: string;
  /** "Kode Anda {{1}}" or "Pesanan {{nomor}}". */
  readonly body: string;
}

type Parameter = { readonly text: string; readonly parameter_name?: string };
type Json = Readonly<Record<string, unknown>>;

/**
 * Message templates as registered with Meta. One that nobody registered is still accepted and shown by its parameters:
 * the sandbox should not stand in the way of a first try.
 */
@Injectable()
export class WhatsappTemplates {
  private readonly rows: Collection<WhatsappTemplate>;

  constructor(store: SandboxStore) {
    this.rows = store.collection<WhatsappTemplate>('whatsapp-templates');
  }

  register(request: unknown): WhatsappTemplate {
    const { name, language, components } = asObject(request);
    if (typeof name !== 'string' || !/^[a-z0-9_]{1,512}$/.test(name)) throw graphErrors.invalid('name must be lower-case letters, digits and underscores');
    if (typeof language !== 'string' || language === '') throw graphErrors.invalid('language is required');
    const body = asList(components).map(asObject).find((part) => String(part['type']).toUpperCase() === 'BODY')?.['text'];
    if (typeof body !== 'string' || body.length > 1_024) throw graphErrors.invalid('components must hold a BODY with a text of at most 1024 characters');
    const template = { name, language, body };
    this.rows.put(`${name} ${language}`, template);
    return template;
  }

  /** @throws GraphError 100 when malformed, 132000 when parameters are missing */
  render(request: unknown): { name: string; text: string } {
    const { name, language, components } = asObject(request);
    if (typeof name !== 'string' || name === '') throw graphErrors.invalid('template.name is required');
    const code = asObject(language)['code'];
    if (typeof code !== 'string' || code === '') throw graphErrors.invalid('template.language.code is required');
    const parts = asList(components).map(asObject);
    const parameters = parts.filter((part) => part['type'] === 'body').flatMap((part) => asList(part['parameters']).map(readParameter));
    const known = this.rows.get(`${name} ${code}`);
    if (known) return { name, text: fill(known.body, parameters) };
    const all = parts.flatMap((part) => asList(part['parameters']).map(readParameter));
    return { name, text: [...new Set(all.map(({ text }) => text))].join('\n') || name };
  }
}

function fill(body: string, parameters: readonly Parameter[]): string {
  return body.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, slot: string) => {
    const found = parameters.find(({ parameter_name: own }) => own === slot) ?? parameters[Number(slot) - 1];
    if (!found) throw graphErrors.parameterCount(`parameter {{${slot}}} is missing`);
    return found.text;
  });
}

function readParameter(value: unknown): Parameter {
  const { text, parameter_name: name, coupon_code: coupon } = asObject(value);
  const shown = typeof text === 'string' ? text : coupon;
  if (typeof shown !== 'string' || shown === '') throw graphErrors.invalid('every template parameter needs a text');
  return typeof name === 'string' ? { text: shown, parameter_name: name } : { text: shown };
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
