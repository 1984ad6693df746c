/**
 * Writes the security headers of the Worker into `_headers`, for the pages that never reach it. Astro would say in each page
 * which styles any page has; that costs bytes, so it is taken out, and the header names those that are there.
 */
import { createHash } from 'node:crypto';
import { appendFile, glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  contentSecurityPolicy,
  securityHeaders,
  styleSource,
} from '../../shared/security-headers.ts';

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const policyTag = /<meta http-equiv="content-security-policy" content="[^"]*">/i;

/** Folders of many pages with the same style, which need not carry the hashes of all others. */
const alike = ['/s/', '/en/s/', '/kiosk/'];

/** Takes the policy out of every page and says which styles each folder has; `/` has those of no other. */
async function takeStyles(dir: string): Promise<Map<string, Set<string>>> {
  const styles = new Map(['/', ...alike].map((folder) => [folder, new Set<string>()]));
  for await (const file of glob('**/*.html', { cwd: dir })) {
    const page = await readFile(`${dir}${file}`, 'utf8');
    await writeFile(`${dir}${file}`, page.replace(policyTag, ''));
    const path = `/${file.replaceAll('\\', '/')}`;
    const folder = alike.find((each) => path.startsWith(each)) ?? '/';
    for (const [, style = ''] of page.matchAll(inlineStyle))
      styles.get(folder)?.add(styleSource(createHash('sha256').update(style).digest('base64')));
  }
  return styles;
}

export function staticHeaders(): AstroIntegration {
  return {
    name: 'static-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const policy = 'Content-Security-Policy';
        const styles = await takeStyles(fileURLToPath(dir));
        const rules = [...styles].map(([folder, hashes]) => {
          const own = `  ${policy}: ${contentSecurityPolicy([...hashes].sort())}`;
          // Cloudflare joins what two rules say of a header, unless the later one takes it off first.
          return folder === '/'
            ? [
                `/*`,
                own,
                ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
              ]
            : [`${folder}*`, `  ! ${policy}`, own];
        });
        await appendFile(
          new URL('_headers', dir),
          `\n${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`,
        );
      },
    },
  };
}
