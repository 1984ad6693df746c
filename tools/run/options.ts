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

/** Ends the program with the usage where it is asked for, or where an option is unknown or lacks its word. */
function orUsage<Read>(usage: string, read: () => Read): Read {
  if (process.argv.slice(2).some((given) => given === '--help' || given === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** Reads the options of a command that takes nothing else. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  return orUsage(usage, () => parseArgs({ options }).values);
}

/** Reads the options of a command, and what stands beside them. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  return orUsage(usage, () => parseArgs({ options, allowPositionals: true }));
}
