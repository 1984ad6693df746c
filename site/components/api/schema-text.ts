/** A JSON schema in words short enough for a table. */

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A run of text, or the name of a shape to link to. */
export type Piece = { readonly text: string } | { readonly shape: string };

const text = (words: string): Piece[] => [{ text: words }];

/** The pieces with a word between each two. */
function joined(parts: readonly (readonly Piece[])[], between: string): Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? [...part] : [{ text: between }, ...part]));
}

const shapeName = (ref: string) => ref.split('/').at(-1) ?? ref;

function numberText({ type, minimum, maximum }: JsonSchema): string {
  const isBounded = minimum !== undefined && maximum !== undefined && maximum < 10 ** 9;
  return isBounded ? `${String(type)} ${minimum}–${maximum}` : String(type);
}

/** What a value may be. */
export function typeOf(schema: JsonSchema): Piece[] {
  if (schema.$ref !== undefined) return [{ shape: shapeName(schema.$ref) }];
  if (schema.const !== undefined) return text(JSON.stringify(schema.const));
  if (schema.enum !== undefined)
    return text(schema.enum.map((each) => JSON.stringify(each)).join(' | '));
  const several = schema.oneOf ?? schema.anyOf;
  if (several !== undefined) return joined(several.map(typeOf), ' | ');
  if (schema.allOf !== undefined) return joined(schema.allOf.map(typeOf), ' & ');
  if (schema.prefixItems !== undefined) {
    return [...text('['), ...joined(schema.prefixItems.map(typeOf), ', '), ...text(']')];
  }
  if (typeof schema.items === 'object') return [...text('list of '), ...typeOf(schema.items)];
  if (Array.isArray(schema.type)) return text(schema.type.join(' | '));
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(([name, own]) => [
      ...text(`${name}: `),
      ...typeOf(own),
    ]);
    return [...text('{ '), ...joined(fields, ', '), ...text(' }')];
  }
  return text(numberText(schema));
}

/** The alternatives of a shape that may look in several ways; one, where it looks in one. */
export function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.oneOf ?? schema.anyOf ?? [schema];
}
