/** Strapi ends every page's title with its own name; the tab should name the newsroom's desk. */
export function nameTitles(): void {
  const rename = () => {
    const title = document.title
      .replace(/(?:\| Strapi|Strapi Admin)$/, '| Dateline')
      .replace(/^\| /, '');
    if (title !== document.title) document.title = title;
  };
  const element = document.querySelector('title');
  if (element !== null) new MutationObserver(rename).observe(element, { childList: true });
  rename();
}
