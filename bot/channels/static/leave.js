// Leaving fast: the page is covered, the server forgets the visit, and the weather takes the page's place.

const form = document.getElementById("exit");
const { to, title, two, one } = form.dataset;
const PATIENCE = 800;
const BETWEEN = 5000;

async function leave() {
  document.dispatchEvent(new Event("blether:leave"));
  document.title = title;
  document.body.replaceChildren();
  try {
    sessionStorage.clear();
  } catch {
    // Storage is switched off: then nothing is in it.
  }
  const forgotten = fetch("/exit", { method: "POST", keepalive: true }).catch(() => {});
  await Promise.race([forgotten, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  // Replaced, so that Back does not lead here.
  location.replace(to);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  leave();
});

// Shift three times, alone: a Shift that makes a capital letter does not count.
let presses = 0;
let last = 0;
let alone = false;
const notice = document.getElementById("leaving-soon");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") presses = 0;
  alone = event.key === "Shift";
});

document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  presses = event.timeStamp - last < BETWEEN ? presses + 1 : 1;
  last = event.timeStamp;
  if (presses === 3) leave();
  else notice.textContent = presses === 1 ? two : one;
});

// A page that the browser kept whole, with what was said on it, is asked for again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
