// Show the frame that the brand's scripts run in, and answer what they ask for by messages. The frame has an origin of its own: it
// reads nothing of this page, and this page trusts nothing that it says but a size, a place and a link of the menu.
{
  const { dataset } = document.currentScript;
  const facts = JSON.parse(dataset.facts);
  const most = { width: 400, height: 600 };
  const places = ['bottom-right', 'bottom-left', 'below'];
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox');
  frame.title = facts.brand;
  frame.className = 'script-frame';
  frame.hidden = true;
  frame.src = dataset.frame;

  const sendFacts = () => {
    const mode = dataset.mode === 'auto' ? (dark.matches ? 'dark' : 'light') : dataset.mode;
    // Its origin is opaque and has no name; these facts are on this page for everyone to see.
    frame.contentWindow?.postMessage({ type: 'facts', ...facts, language: document.documentElement.lang, mode }, '*');
  };
  const bounded = (value, limit) => Math.max(0, Math.min(limit, Math.floor(Number(value)) || 0));
  const put = ({ at, width, height }) => {
    const size = { width: bounded(width, most.width), height: bounded(height, most.height) };
    frame.hidden = size.width === 0 || size.height === 0;
    frame.dataset.at = places.includes(at) ? at : places[0];
    frame.style.width = `${size.width}px`;
    frame.style.height = `${size.height}px`;
  };
  const follow = (path) => {
    // Only after a click or a key, and only where this visitor's own menu leads.
    if (navigator.userActivation?.isActive !== true) return;
    for (const link of document.querySelectorAll('nav[data-part="menu"] a[href]:not([target])')) {
      if (link.getAttribute('href') === path) location.assign(link.href);
    }
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== 'null' || typeof data !== 'object' || data === null) return;
    if (data.type === 'facts') sendFacts();
    if (data.type === 'place') put(data);
    if (data.type === 'open') follow(String(data.path));
  });
  frame.addEventListener('load', sendFacts);
  dark.addEventListener('change', sendFacts);
  document.querySelector('main').append(frame);
}
