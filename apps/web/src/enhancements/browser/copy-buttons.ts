/** Milliseconds for which a button says that it has copied. */
const told = 2000;

/** Shows the buttons that copy what `data-copy` holds, where the browser lets a page copy. */
export function showCopyButtons(page: Document): void {
  // Browsers offer a clipboard to pages over TLS alone.
  if (!('clipboard' in navigator)) return;
  const status = page.createElement('p');
  status.className = 'spoken';
  status.setAttribute('role', 'status');
  page.body.append(status);
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => {
        button.textContent = status.textContent = button.dataset['copied'] ?? label;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = '';
        }, told);
      });
    });
  }
}
