// Keeps the help page and what it needs to be shown, so that the numbers are there without a network.
// Nothing else is kept: no chat, no words. Leaving takes it all away.

const KEPT = "blether-help";
const HELP = "/help";
// What the page's scripts and styles ask for by themselves, so that hearing, scanning and the chosen letters stay.
const ASKED_FOR = ["scan.js", "scan.css", "listen-places.js"];
const FONTS = { atkinson: "atkinson-hyperlegible-next", lexend: "lexend" };
let gone = false;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep().catch(() => {}));
  if (event.data === "forget") event.waitUntil(forget());
});

async function keep() {
  const page = await fetch(HELP, { cache: "no-store" });
  if (!page.ok) return;
  const words = await page.clone().text();
  const needs = [...words.matchAll(/(?:href|src)="(\/static\/[^"]+\.(?:css|svg|js))"/g)].map((found) => found[1]);
  const folder = needs[0]?.replace(/[^/]+$/, "");
  const font = FONTS[words.match(/<html[^>]* data-font="(\w+)"/)?.[1]];
  const letters = font ? [400, 700].map((weight) => `${font}-latin-${weight}-normal.woff2`) : [];
  for (const name of folder ? [...ASKED_FOR, ...letters] : []) needs.push(folder + name);
  const files = await Promise.all([...new Set(needs)].map(async (name) => [name, await fetch(name)]));
  // Made anew: what an older version of the page needed goes.
  await caches.delete(KEPT);
  if (gone) return;
  const cache = await caches.open(KEPT);
  for (const [name, file] of [[HELP, page], ...files]) if (file.ok) await cache.put(name, file);
  if (gone) await caches.delete(KEPT);
}

async function forget() {
  gone = true;
  await caches.delete(KEPT);
  await self.registration.unregister();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => instead(pathname)));
  else if (pathname.startsWith("/static/")) event.respondWith(fetch(request).catch(() => file(request)));
});

// Without a network every page of ours is the help page; the words that wait stay in the tab.
async function instead(pathname) {
  const page = await caches.match(HELP);
  if (!page) return Response.error();
  return pathname === HELP ? page : Response.redirect(HELP);
}

async function file(request) {
  return (await caches.match(request)) || Response.error();
}
