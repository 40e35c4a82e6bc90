// Copies what a button carries, or the text of the element that it names. Without scripts the stylesheet hides these buttons.
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button.copy') : null;
  if (button === null) return;
  const { copy, copyFrom } = button.dataset;
  const label = button.querySelector('span');
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(copy ?? document.getElementById(copyFrom).textContent);
    label.textContent = 'Copied';
    button.classList.add('done');
  } catch {
    label.textContent = 'Not copied';
  }
  setTimeout(() => {
    label.textContent = before;
    button.classList.remove('done');
  }, 2000);
});
