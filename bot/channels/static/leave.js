// Leaving fast: the page is covered, the server forgets the visit, and the weather takes the page's place.

const form = document.getElementById("exit");
const { to, title, link, two, one, expired } = form.dataset;
// In a frame of another site there is more to do.
const framed = window.top === window ? null : import("./frame.js");
const PATIENCE = 800;
const BETWEEN = 5000;
// Tabs that nobody looks at hear nothing from the server, and still show what was said: they leave with this one.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("blether-leave") : null;
tabs?.addEventListener("message", () => leave());
let left = false;

async function leave() {
  if (left) return;
  left = true;
  tabs?.postMessage("leave");
  document.dispatchEvent(new Event("blether:leave"));
  document.title = title;
  document.body.replaceChildren();
  try {
    sessionStorage.clear();
  } catch {
    // Storage is switched off: then nothing is in it.
  }
  const ended = fetch("/exit", { method: "POST", keepalive: true }).catch(() => {});
  const done = Promise.allSettled([ended, forget()]);
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  // Replaced, so that Back does not lead here.
  if (framed) (await framed).replaceAll(to, link);
  else location.replace(to);
}

// The help page that was kept says where somebody lives: it goes too.
async function forget() {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  const found = await navigator.serviceWorker.getRegistration("/");
  found?.active?.postMessage("forget");
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await found?.unregister();
}

// Left in another tab: here too.
document.addEventListener("blether:left", leave);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  leave();
});

// Said only where it can be done: not without this file, and not to a phone that has no such key.
if (matchMedia("(hover: hover)").matches)
  document.querySelectorAll(".with-keys").forEach((words) => (words.hidden = false));

// Shift three times, alone: a Shift that makes a capital letter does not count.
let presses = 0;
let last = 0;
let alone = false;
let clock = 0;
const notice = document.getElementById("leaving-soon");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") presses = 0;
  alone = event.key === "Shift";
});

document.addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  presses = event.timeStamp - last < BETWEEN ? presses + 1 : 1;
  last = event.timeStamp;
  clearTimeout(clock);
  if (presses === 3) return leave();
  notice.textContent = presses === 1 ? two : one;
  clock = setTimeout(tooLate, BETWEEN);
});

function tooLate() {
  presses = 0;
  notice.textContent = expired;
}

// A page that the browser kept whole, with what was said on it, is asked for again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
