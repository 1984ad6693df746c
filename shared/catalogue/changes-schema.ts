/** The changes of a draft as they are stored and sent. */
import * as z from 'zod/mini';
import type { CatalogueChange, CatalogueChanges } from './changes.ts';
import { sheetNames } from './rows.ts';

const cells = z.record(z.string(), z.string());

const schema = z.strictObject({
  rows: z.array(
    z.strictObject({
      sheet: z.enum(sheetNames),
      key: z.string(),
      before: z.optional(cells),
      after: z.optional(cells),
    }),
  ),
  orders: z.array(z.strictObject({ sheet: z.enum(sheetNames), order: z.array(z.string()) })),
});

/** The changes that a text stands for; undefined where it stands for none. */
export function parseChanges(text: string): CatalogueChanges | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return undefined;
  const { rows, orders } = parsed.data;
  return {
    rows: rows.map(
      ({ sheet, key, before, after }): CatalogueChange => ({
        sheet,
        key,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      }),
    ),
    orders,
  };
}
