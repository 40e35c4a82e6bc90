// Preselect the browser's time zone where none was chosen yet. Pages work without this script.
for (const select of document.querySelectorAll('select[data-fill="timezone"]')) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (select.value === 'UTC' && [...select.options].some((option) => option.value === zone)) select.value = zone;
}
// Solve the proof of work of a form while it is filled in. Without the proof the form is taken too, but fewer an hour.
for (const form of document.querySelectorAll('form[data-challenge]')) {
  const { algorithm, challenge, maxnumber, salt, signature } = JSON.parse(form.dataset.challenge);
  const text = new TextEncoder();
  const digest = async (number) => {
    const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, text.encode(`${salt}${number}`)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const solve = async () => {
    for (let number = 0; number <= maxnumber; number += 1) {
      if ((await digest(number)) === challenge)
        return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    return '';
  };
  const solving = solve().then((payload) => {
    form.elements.namedItem('altcha').value = payload;
  });
  let sent = false;
  form.addEventListener('submit', async (event) => {
    if (sent || form.elements.namedItem('altcha').value !== '') return;
    event.preventDefault();
    sent = true;
    await solving;
    form.requestSubmit();
  });
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
// A refused form is read first.
document.querySelector('.alert[tabindex]')?.focus();
