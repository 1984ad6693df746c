/** Writes the security headers of the Worker for the files that never reach it, as Cloudflare reads them (`_headers`). */
import { appendFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy, securityHeaders } from '../../shared/security-headers.ts';

const headers = { ...securityHeaders, 'Content-Security-Policy': contentSecurityPolicy([]) };

export function staticHeaders(): AstroIntegration {
  return {
    name: 'static-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
        await appendFile(new URL('_headers', dir), `\n/*\n${lines.join('\n')}\n`);
      },
    },
  };
}
