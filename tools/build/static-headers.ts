/** Writes the security headers of the Worker into `_headers`, for the pages that never reach it. */
import { appendFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { securityHeaders } from '../../shared/security-headers.ts';

export function staticHeaders(): AstroIntegration {
  return {
    name: 'static-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await appendFile(new URL('_headers', dir), `\n/*\n${lines.join('\n')}\n`);
      },
    },
  };
}
