// The portal shows times in the zone of the account. A traveller opens this button and sees the device's own time beside it.
// Everything works without this script. It runs in a frame of its own: see docs/operate/scripts.md for what it may ask for.
(() => {
  const ask = (place) => parent.postMessage({ type: 'place', at: 'bottom-right', ...place }, '*');
  const closed = { width: 56, height: 56 };
  const opened = { width: 300, height: 150 };

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '◷';
  const panel = document.createElement('p');
  panel.hidden = true;
  document.body.append(panel, button);

  let language = 'en';
  const show = () => {
    const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date());
    panel.textContent = `On this device: ${time} (${Intl.DateTimeFormat().resolvedOptions().timeZone})`;
    panel.hidden = button.ariaExpanded !== 'true';
    ask(panel.hidden ? closed : opened);
  };
  button.ariaLabel = 'Time on this device';
  button.ariaExpanded = 'false';
  button.addEventListener('click', () => {
    button.ariaExpanded = String(button.ariaExpanded !== 'true');
    show();
  });

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== 'facts') return;
    language = data.language;
    document.body.style.cssText = 'margin:0;font:16px/1.4 system-ui,sans-serif;display:flex;flex-direction:column;gap:8px;align-items:flex-end;justify-content:flex-end;height:100vh';
    panel.style.cssText = `margin:0;padding:12px 14px;border-radius:12px;background:${data.mode === 'dark' ? '#22262e' : '#ffffff'};color:${data.mode === 'dark' ? '#ffffff' : '#16181d'};box-shadow:0 1px 6px rgb(0 0 0 / 35%);margin:4px`;
    button.style.cssText = `width:48px;height:48px;margin:4px;border:0;border-radius:24px;font-size:24px;cursor:pointer;background:${data.colors.primary};color:${data.colors.onPrimary}`;
    show();
  });
})();
