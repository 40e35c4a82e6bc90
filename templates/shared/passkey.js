// Ask the browser for a passkey and send its response with the form.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', async (event) => {
    const field = form.elements.namedItem('response');
    if (field.value !== '') return;
    event.preventDefault();
    const options = JSON.parse(form.dataset.options);
    try {
      const credential =
        form.dataset.passkey === 'create'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      field.value = JSON.stringify(credential.toJSON());
    } catch (reason) {
      field.value = JSON.stringify({ error: String(reason.name) });
    }
    form.requestSubmit();
  });
}
