/**
 * Runs what a release can do, with Node alone: `node run.mjs serve`, or `npm run serve`. Without a word it says what there is.
 */
const least = 24;

/** Each with the file that does it. */
const commands = {
  serve: './dist-node/server/entry.mjs',
  backup: './tools/commands/backup.mjs',
  restore: './tools/commands/restore.mjs',
  export: './tools/commands/export.mjs',
  import: './tools/commands/import.mjs',
  'city:catalogue': './tools/commands/catalogue.mjs',
  'city:invite': './tools/commands/invite.mjs',
  'city:tickets': './tools/commands/tickets.mjs',
  'city:import-results': './tools/commands/import-results.mjs',
};

const [major] = process.versions.node.split('.').map(Number);
const [name = '', ...rest] = process.argv.slice(2);
const file = commands[name];
if (major < least) {
  console.error(
    `This is Node ${process.versions.node}; Suara Layanan needs Node ${least} or later: https://nodejs.org`,
  );
  process.exitCode = 1;
} else if (file === undefined) {
  console.error(
    `node run.mjs COMMAND, one of:\n${Object.keys(commands)
      .map((each) => `  ${each}`)
      .join('\n')}`,
  );
  process.exitCode = 1;
} else {
  process.argv = [process.argv[0], process.argv[1], ...rest];
  await import(file);
}
