// Keeps a page of the console as the store is: on word from the server the page is fetched again and its content put in
// place, unless it is being used. Without this script a page stays as it was rendered, and has a link to reload.
const said = document.getElementById('said');
let version = document.body.dataset.version;
let wanted = false;
let fetching = false;

/** In place of the link to reload. */
const show = (text, isOff = false) => {
  const live = document.getElementById('live');
  live.textContent = text;
  live.classList.toggle('off', isOff);
};

const isBusy = () => {
  const active = document.activeElement;
  const typing = active?.matches('main input, main textarea, main select') === true;
  return document.hidden || typing || String(getSelection()) !== '';
};

const openDetails = (main) => [...main.querySelectorAll('details[open][id]')].map(({ id }) => id);
const focusable = (main) => [...main.querySelectorAll('a[href], button, summary, [tabindex="0"]')];

const put = (fresh) => {
  const next = fresh.getElementById('main');
  const main = document.getElementById('main');
  if (next === null) return location.reload();
  version = fresh.body.dataset.version;
  const open = openDetails(main);
  const focus = focusable(main).indexOf(document.activeElement);
  const scrolled = [...main.querySelectorAll('.table')].map((box) => box.scrollLeft);
  const before = main.querySelector('h1')?.textContent;
  main.replaceWith(document.adoptNode(next));
  const menu = document.querySelector('.nav');
  if (!menu.contains(document.activeElement)) menu.replaceWith(document.adoptNode(fresh.querySelector('.nav')));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  for (const [at, box] of [...next.querySelectorAll('.table')].entries()) box.scrollLeft = scrolled[at] ?? 0;
  if (focus >= 0) focusable(next)[focus]?.focus({ preventScroll: true });
  const after = next.querySelector('h1')?.textContent;
  // Read out only where the headline has changed: users of screen readers need not hear every change of a table.
  said.textContent = after === before ? '' : `Now: ${after}`;
};

// The browser parses what it fetches as a document: no text of ours ever becomes markup here.
const draw = () => {
  if (fetching || !wanted || isBusy()) return;
  wanted = false;
  fetching = true;
  const asking = new XMLHttpRequest();
  asking.open('GET', location.href);
  asking.responseType = 'document';
  asking.onloadend = () => {
    fetching = false;
    // Logged out, or gone: the browser shows what there is.
    if (
      asking.status === 404 ||
      (asking.responseURL !== '' && new URL(asking.responseURL).pathname !== location.pathname)
    )
      location.reload();
    else if (asking.status === 200 && asking.response !== null) put(asking.response);
    else wanted = true;
  };
  asking.send();
};

if (version !== undefined) {
  const stream = new EventSource(`/events?since=${encodeURIComponent(version)}`);
  stream.addEventListener('moved', ({ lastEventId }) => {
    if (lastEventId !== version) wanted = true;
    draw();
  });
  stream.addEventListener('error', () => show('Not live, reconnecting', true));
  stream.addEventListener('open', () => show('Live'));
  document.addEventListener('visibilitychange', () => draw());
  document.addEventListener('focusout', () => setTimeout(() => draw(), 0));
  addEventListener('pagehide', () => stream.close());
}

const units = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
];
const skew = Date.now() - Number(document.body.dataset.now);
setInterval(() => {
  for (const time of document.querySelectorAll('time[data-at]')) {
    const past = Math.max(0, Date.now() - skew - Number(time.dataset.at));
    const [size, unit] = units.find(([length]) => past >= length) ?? [1000, 's'];
    time.textContent = `${Math.floor(past / size)} ${unit} ago`;
  }
  draw();
}, 1000);
