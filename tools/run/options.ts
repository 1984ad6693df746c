/** The options of a command line. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { giveUp } from './programs.ts';

/** An option that may be left out. */
export const word = { type: 'string' } as const;

/** An option that is there or not. */
export const flag = { type: 'boolean', default: false } as const;

/** An option with a word of its own for when it is left out. */
export const wordOr = <Default extends string>(standard: Default) =>
  ({ ...word, default: standard }) as const;

/** Reads the options; ends the program with the usage where one is unknown or lacks its word. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
