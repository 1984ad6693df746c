/** Stands in for `virtual:catalogue` where a tool computes what is published. */
import { readCatalogue } from '../../catalogue/read.ts';

export const catalogue = readCatalogue();
