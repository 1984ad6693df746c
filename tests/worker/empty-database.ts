/** A test file shares its database; a test that counts starts from an empty one. */
import { env } from 'virtual:host';
import { emptyTables } from '../../tools/demo/empty-tables.ts';

/** Who may do what outlives it, and the people who were served: a file sets those up once. */
const kept = /^(?:panel_\w+|audit_trail|ticket_keys|people_served\w*|demo_data|catalogue_\w+)$/;

export const emptyDatabase = (): Promise<void> => emptyTables(env.DB, (table) => kept.test(table));
