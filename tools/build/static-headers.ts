/**
 * Writes the security headers of the Worker for the pages that never reach it, as their host reads them. Astro would say in each page
 * which styles any page has; that costs bytes, so it is taken out, and the header names those that are there.
 */
import { createHash } from 'node:crypto';
import { appendFile, glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FolderHeaders, headersFile } from '../../functions/host/node/page-files.ts';
import {
  contentSecurityPolicy,
  securityHeaders,
  styleSource,
} from '../../shared/security-headers.ts';
import type { Host } from './hosts.ts';

const policy = 'Content-Security-Policy';
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

/** What the pages of each folder are sent with. */
function foldersOf(styles: ReadonlyMap<string, ReadonlySet<string>>): FolderHeaders[] {
  return [...styles].map(([folder, hashes]) => ({
    folder,
    headers: { ...securityHeaders, [policy]: contentSecurityPolicy([...hashes].sort()) },
  }));
}

/** As Cloudflare reads them: it joins what two rules say of a header, unless the later one takes it off first. */
function rulesOf(folders: readonly FolderHeaders[]): string {
  const rules = folders.map(({ folder, headers }) => {
    const own = folder === '/' ? Object.entries(headers) : [[policy, headers[policy]]];
    const lines = own.map(([name, value]) => `  ${name}: ${value}`);
    return [`${folder}*`, ...(folder === '/' ? [] : [`  ! ${policy}`]), ...lines].join('\n');
  });
  return `\n${rules.join('\n\n')}\n`;
}

/** Cloudflare says how long files may be kept by itself; an own server is told. */
function keptFor(folders: readonly FolderHeaders[]): FolderHeaders[] {
  const kept = 'Cache-Control';
  const pages = folders.map(({ folder, headers }) => ({
    folder,
    headers: { ...headers, [kept]: 'public, max-age=0, must-revalidate' },
  }));
  const named = { ...securityHeaders, [kept]: 'public, max-age=31536000, immutable' };
  return [...pages, { folder: '/_astro/', headers: named }];
}

/** @param host which serves the files */
export function staticHeaders(host: Host): AstroIntegration {
  return {
    name: 'static-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folders = foldersOf(await takeStyles(fileURLToPath(dir)));
        if (host === 'cloudflare') await appendFile(new URL('_headers', dir), rulesOf(folders));
        else await writeFile(new URL(`../${headersFile}`, dir), JSON.stringify(keptFor(folders)));
      },
    },
  };
}
