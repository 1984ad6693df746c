/** Makes the document of a report from the page that shows it, which spares the Worker the work. */
import { documentMediaType } from '#shared/report/file-name.ts';
import { saveFile } from './save-file.ts';

const link = document.querySelector<HTMLAnchorElement>('#document');
const report = document.querySelector<HTMLElement>('article.report');

async function save(article: HTMLElement): Promise<boolean> {
  const { documentOf } = await import('#site/components/report/docx/document-of.ts');
  const bytes = await documentOf(article.outerHTML);
  if (bytes === undefined) return false;
  saveFile(bytes, `${article.dataset['file']}.docx`, documentMediaType);
  return true;
}

if (link && report) {
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    link.setAttribute('aria-busy', 'true');
    const isSaved = await save(report).catch(() => false);
    link.removeAttribute('aria-busy');
    // The address of the link makes the same in the Worker.
    if (!isSaved) location.assign(link.href);
  });
}
