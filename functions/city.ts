/** The city that this Worker was built for, and its catalogue by key. */
import { catalogue } from 'virtual:catalogue';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';

export { catalogue };
export const { settings } = catalogue;
export const index = catalogueIndex(catalogue);
