// Served by `portico dev` alone: reloads the page when its portal has changed, and shows what is wrong with its files.
const revision = new URL(document.currentScript.src).searchParams.get('revision');
const events = new EventSource('/dev/events');
let panel;

function show(findings) {
  panel?.remove();
  panel = undefined;
  if (findings.length === 0) return;
  panel = document.createElement('pre');
  panel.id = 'portico-findings';
  panel.setAttribute('role', 'alert');
  // As text: what files say is never read as HTML.
  panel.textContent = findings.join('\n');
  document.body.append(panel);
}

events.addEventListener('message', ({ data }) => {
  const news = JSON.parse(data);
  if (news.revision === revision) return show(news.findings);
  events.close();
  location.reload();
});
