/** Every form of the panel says whose it is, so that what is typed into it comes back to nobody else. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('site/components/panel/**/*.astro');

/** Before signing in there is nobody whose form it could be; what is sealed says it itself. */
const ofNobody = ['InvitationPage', 'RecoveryPage', 'InterruptedPage'];

const formsIn = (file: string) =>
  readFileSync(file, 'utf8').match(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];

describe('every form of the panel', () => {
  const forms = files
    .filter((file) => !ofNobody.some((name) => file.endsWith(`${name}.astro`)))
    .flatMap((file) => formsIn(file).map((form) => [file.replaceAll('\\', '/'), form] as const));

  it('is looked at here', () => {
    expect(forms.length).toBeGreaterThan(20);
  });

  it.each(forms)('says in %s whose it is', (_, form) => {
    expect(form).toContain('<FormOwner />');
  });
});

describe('every form of the catalogue that is typed into', () => {
  const typedInto = files
    .filter((file) => file.includes('catalogue/') || file.includes('catalogue\\'))
    .flatMap((file) => formsIn(file).map((form) => [file.replaceAll('\\', '/'), form] as const))
    .filter(([file, form]) => /<Field\b/.test(form) && !file.includes('catalogue-files'));

  it('is looked at here', () => {
    expect(typedInto.length).toBeGreaterThan(5);
  });

  // One address has the forms of all counters: what is typed for one must not come back in the form of another.
  it.each(typedInto)('says in %s what it is about', (_, form) => {
    expect(form).toMatch(/^<form\b[^>]*data-subject=/);
  });
});
