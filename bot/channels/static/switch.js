// Turns one-switch scanning on and off; what does the scanning is only loaded when it is on.
// Whether it is on, and how fast, is part of the look: it stands on <html>, and the server keeps it in the look's cookie.

const panel = document.getElementById("scan");
const button = panel.querySelector("button");
const speed = panel.querySelector("select");
const notice = document.getElementById("scan-said");
const { dataset } = document.documentElement;
let scan = null;

async function choose(seconds) {
  if (seconds) dataset.switch = seconds;
  else delete dataset.switch;
  const body = new URLSearchParams({ only: "switch", switch: seconds || "off" });
  // Where it can't be kept it is on for this page alone.
  fetch("/look", { method: "POST", body, keepalive: true }).catch(() => {});
  await follow();
}

// Do as the page says.
async function follow() {
  if (!dataset.switch) return stop();
  speed.value = dataset.switch;
  if (scan?.running) return scan.pace(Number(speed.value));
  if (!scan && !(await load())) return;
  show(true);
  notice.textContent = panel.dataset.on;
  scan.start(Number(speed.value));
}

async function load() {
  try {
    const { Scan } = await import("./scan.js");
    scan = scan || new Scan(panel, notice, () => choose(null));
    return true;
  } catch {
    notice.textContent = panel.dataset.cannot;
    notice.classList.remove("away");
    return false;
  }
}

function stop() {
  if (!scan?.running) return;
  scan.stop();
  show(false);
  notice.textContent = panel.dataset.off;
}

function show(on) {
  button.textContent = on ? panel.dataset.stop : panel.dataset.start;
}

button.addEventListener("click", () => choose(scan?.running ? null : speed.value));
speed.addEventListener("change", () => scan?.running && choose(speed.value));
document.addEventListener("blether:look", follow);
document.addEventListener("blether:leave", stop);

panel.hidden = document.getElementById("skip-to-scan").hidden = false;
follow();
