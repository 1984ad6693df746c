/** Leads an address of the time when all stood on one page, `/hasil#trend`, on to the page that has it now. */

const lead = () => {
  const mark = document.querySelector(`.views span[id="${CSS.escape(location.hash.slice(1))}"]`);
  const link = mark?.parentElement?.querySelector('a');
  if (link) location.replace(link.href);
};
lead();
addEventListener('hashchange', lead);
