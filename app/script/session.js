// Warns two minutes before a session ends, and keeps it alive when asked. Works on the element that the server wrote;
// without this script nothing is lost either: what is sent after the end waits behind signing in again.
const box = document.querySelector("[data-session]");
if (box) {
  const WARN_MS = 120_000;
  const SEEN = "waymark-session-ends";
  const [warning, over] = box.children;
  const last = Date.now() + box.dataset.whole * 1000;
  const next = () => Math.min(last, Date.now() + box.dataset.idle * 1000);
  // Another tab of this browser may have kept the session alive: the latest end counts for all of them.
  const remember = (end) => { try { localStorage.setItem(SEEN, end); } catch { /* no storage: each tab for itself */ } };
  const recall = () => { try { return Math.min(last, Number(localStorage.getItem(SEEN)) || 0); } catch { return 0; } };
  let ends = next();
  remember(ends);
  const look = () => {
    ends = Math.max(ends, recall());
    const left = ends - Date.now();
    const show = left <= 0 ? over : left <= WARN_MS ? warning : null;
    for (const part of box.children) if (part.hidden !== (part !== show)) part.hidden = part !== show;
  };
  setInterval(look, 5_000);
  document.addEventListener("visibilitychange", look);
  warning.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const answer = await fetch(form.action, {
      method: "POST", body: new URLSearchParams(new FormData(form)), headers: { accept: "application/json" },
    }).catch(() => null);
    ends = answer?.ok ? next() : answer?.status === 401 ? 0 : ends;
    remember(ends);
    look();
  });
}
