// Comfort on pages behind the login; each of them works without this script.
// A copy button appears where a script can copy; it says so in words, to screen readers as well.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = document.getElementById('said');
    if (said) said.textContent = button.dataset.done;
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1600);
  });
}
// A page that is kept on paper has a button for it.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
// Show and hide a password; the button names what it will do.
for (const button of document.querySelectorAll('[data-reveal]')) {
  const input = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    input.focus();
  });
}
// A panel closes on Escape, on a click elsewhere, and when another opens.
const openPanels = () => document.querySelectorAll('details:is(.drop, .account)[open]');
document.addEventListener('click', ({ target }) => {
  for (const panel of openPanels()) if (!panel.contains(target)) panel.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const [panel] = openPanels();
  if (panel) {
    panel.open = false;
    panel.querySelector('summary').focus();
  } else if (location.hash === '#menu') location.hash = '#content';
});
// The current entry is visible in a long menu too; a refused form is read first.
document.querySelector('.menu [aria-current]')?.scrollIntoView({ block: 'nearest' });
document.querySelector('.alert[tabindex]')?.focus();
