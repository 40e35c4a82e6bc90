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
// A recording that cannot be played says so.
for (const said of document.querySelectorAll('[data-player]')) {
  said.parentElement.querySelector('audio').addEventListener('error', () => {
    said.hidden = false;
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
// A live page follows its feed while it is seen. Where there is none, it is loaded again, as it is without scripts.
const live = document.querySelector('[data-live]:not([data-paused])');
if (live) {
  const [table, none] = live.children;
  const rows = table.querySelector('tbody');
  const pattern = table.querySelector('template').content.firstElementChild;
  const fill = (element, { text = '', mark, iso, seconds }) => {
    if (element.textContent !== text) element.textContent = text;
    if (mark) element.className = `tag ${mark}`;
    if (iso) element.dateTime = iso;
    if (seconds !== undefined) element.dataset.seconds = seconds;
  };
  let shownAt = performance.now();
  const show = (event) => {
    const known = new Map([...rows.rows].map((row) => [row.dataset.key, row]));
    for (const [index, [key, ...cells]] of event.rows.entries()) {
      const row = known.get(key) ?? pattern.cloneNode(true);
      known.delete(key);
      row.dataset.key = key;
      for (const [at, cell] of cells.entries())
        fill(row.cells[at].firstElementChild, typeof cell === 'string' ? { text: cell } : cell);
      if (rows.rows[index] !== row) rows.insertBefore(row, rows.rows[index] ?? null);
    }
    for (const row of known.values()) row.remove();
    document.querySelector('[data-live-total]').textContent = event.total;
    table.hidden = event.rows.length === 0;
    none.hidden = !table.hidden;
    shownAt = performance.now();
  };
  const two = (value) => String(value).padStart(2, '0');
  setInterval(() => {
    const more = Math.floor((performance.now() - shownAt) / 1000);
    for (const element of rows.querySelectorAll('[data-seconds]')) {
      const all = Number(element.dataset.seconds) + more;
      const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, two(all % 60)];
      element.textContent = hours ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
    }
  }, 1000);
  let feed;
  const follow = () => {
    feed?.close();
    if (document.hidden) return;
    feed = new EventSource(live.dataset.live);
    feed.onmessage = ({ data }) => show(JSON.parse(data));
    feed.onerror = ({ target }) => {
      if (target.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
    };
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
// Rows of a list are moved by dragging; their buttons move them in the page, where they would send the form without a script.
for (const list of document.querySelectorAll('[data-sortable]')) {
  let dragged = null;
  const announce = (row) => {
    const said = document.getElementById('said');
    if (said)
      said.textContent = `${row.textContent.replace(/[↑↓]/g, '').trim()}: ${list.dataset.moved} ${[...list.children].indexOf(row) + 1}`;
  };
  for (const row of list.children) {
    row.draggable = true;
    row.addEventListener('dragstart', ({ dataTransfer }) => {
      dragged = row;
      dataTransfer.effectAllowed = 'move';
      row.classList.add('dragged');
    });
    row.addEventListener('dragover', (event) => {
      if (dragged === null || dragged === row) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      row[event.clientY > top + height / 2 ? 'after' : 'before'](dragged);
    });
    row.addEventListener('drop', (event) => event.preventDefault());
    row.addEventListener('dragend', () => {
      row.classList.remove('dragged');
      dragged = null;
      announce(row);
    });
  }
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[name="up"], [name="down"]');
    if (!button) return;
    event.preventDefault();
    const row = button.closest('li');
    if (button.name === 'up') row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    (getComputedStyle(button).visibility === 'hidden' ? row.querySelector('input[type="checkbox"]') : button).focus();
    announce(row);
  });
}
