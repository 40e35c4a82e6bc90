// Copies the text of the element that a button names. Without scripts, or without access to the clipboard, the button stays hidden.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (navigator.clipboard === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const status = document.querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Not copied: select the text and copy it.';
    }
  });
}
