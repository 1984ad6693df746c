/** What bundles are given by plugins is given to a tool by this: to be imported before `functions/publication`. */
import { registerHooks } from 'node:module';

const standIns: Readonly<Record<string, string>> = {
  'virtual:build': './build.ts',
};

registerHooks({
  resolve(specifier, context, next) {
    const file = standIns[specifier];
    return file === undefined
      ? next(specifier, context)
      : { url: new URL(file, import.meta.url).href, shortCircuit: true };
  },
});
