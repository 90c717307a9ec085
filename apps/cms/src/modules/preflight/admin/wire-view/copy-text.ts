/**
 * Puts a text into the clipboard, and as HTML too where there is some: whoever pastes it gets what
 * their program takes.
 *
 * @throws where the browser refuses it.
 */
export async function copyText(text: string, html: string | null = null): Promise<void> {
  if (!window.isSecureContext) {
    copyWithSelection(text);
    return;
  }
  if (html === null) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const toBlob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': toBlob(text, 'text/plain'),
      'text/html': toBlob(html, 'text/html'),
    }),
  ]);
}

/** A newsroom that is reached by http in its own network: browsers give it no clipboard. */
function copyWithSelection(text: string): void {
  const box = document.createElement('textarea');
  box.value = text;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  // Inside an open dialog: it would take the focus back from anywhere else.
  (document.querySelector('[role="dialog"]') ?? document.body).append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  if (!isCopied) throw new Error('The browser did not let the text be copied.');
}
