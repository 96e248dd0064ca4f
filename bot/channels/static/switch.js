// Turns one-switch scanning on and off; what does the scanning is only loaded when it is on.

const panel = document.getElementById("scan");
const button = panel.querySelector("button");
const speed = panel.querySelector("select");
const notice = document.getElementById("scan-said");
const KEPT = "blether-scan";
let scan = null;

function kept() {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null; // Storage is switched off: scanning is then on for this page only.
  }
}

function keep(value) {
  try {
    if (value) sessionStorage.setItem(KEPT, value);
    else sessionStorage.removeItem(KEPT);
  } catch {
    // As above.
  }
}

async function start() {
  const { Scan } = await import("./scan.js");
  scan = scan || new Scan(panel, notice, stop);
  keep(speed.value);
  show(true);
  notice.textContent = panel.dataset.on;
  scan.start(Number(speed.value));
}

function stop() {
  if (!scan?.running) return;
  scan.stop();
  keep(null);
  show(false);
  notice.textContent = panel.dataset.off;
}

function show(on) {
  button.textContent = on ? panel.dataset.stop : panel.dataset.start;
}

button.addEventListener("click", () => (scan?.running ? stop() : start()));
speed.addEventListener("change", () => {
  if (!scan?.running) return;
  keep(speed.value);
  scan.pace(Number(speed.value));
});
document.addEventListener("blether:leave", stop);

panel.hidden = false;
if (kept()) {
  speed.value = kept();
  start();
}
