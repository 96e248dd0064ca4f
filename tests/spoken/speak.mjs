// Makes one visit at a real server with the page's own scripts, and prints what a screen reader says, in order.
// In, on stdin: the server's address and the steps of the journey, as JSON. Out: one line for each thing said or done.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { microphone, loudspeaker, mediaDevices } from "./devices.mjs";

const { url, scripts, steps } = JSON.parse(readFileSync(0, "utf8"));
const network = globalThis.fetch;
const QUIET = 400;
const LONGEST = 20000;
const said = [];
const missing = [];
let cookie = "";
let online = true;

// The browser that jsdom is not: one cookie, and a network that can be cut.
async function request(path, options = {}) {
  if (!online) throw new TypeError("no network");
  const headers = { ...options.headers, cookie, "sec-fetch-site": "same-origin" };
  const once = () => network(new URL(path, url), { ...options, headers, signal: undefined });
  // A kept connection that the server closed just now: a browser asks again by itself, Node does not.
  const response = await once().catch(once);
  cookie = response.headers.getSetCookie()[0]?.split(";")[0] || cookie;
  return response;
}

async function open(path) {
  const response = await request(path, { redirect: "follow" });
  return new JSDOM(await response.text(), { url: new URL(path, url).href, pretendToBeVisual: true });
}

function become({ window }) {
  Object.defineProperty(window, "CSS", { value: { escape: (text) => text.replace(/[^\w-]/g, "\\$&") } });
  window.Element.prototype.scrollIntoView = () => {};
  window.IntersectionObserver = class {
    constructor(seen) {
      this.seen = seen;
    }
    observe() {
      this.seen([{ isIntersecting: true }]);
    }
  };
  window.scrollBy = () => {};
  window.fetch = request;
  window.matchMedia = () => ({ matches: true }); // a desk with a keyboard and a mouse
  const names = ["window", "document", "location", "sessionStorage", "CustomEvent", "Event", "MutationObserver", "NodeFilter", "Audio", "Node", "innerHeight"];
  for (const name of [...names, "IntersectionObserver", "CSS", "matchMedia", "scrollBy"]) define(name, window[name]);
  Object.defineProperty(window.navigator, "mediaDevices", { value: mediaDevices });
  window.MediaRecorder = microphone(window);
  define("MediaRecorder", window.MediaRecorder);
  loudspeaker(window, request, missing);
  define("navigator", window.navigator);
  define("fetch", request);
  define("getComputedStyle", (element) => window.getComputedStyle(element)); // jsdom knows no ::before
}

function define(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

// The page's scripts as they are, each as the module that it is.
async function run(window) {
  const folder = mkdtempSync(join(tmpdir(), "spoken-"));
  cpSync(scripts, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const names = readdirSync(folder);
  for (const { src } of window.document.querySelectorAll("script[type=module]")) {
    const name = src.split("/").at(-1);
    if (names.includes(name)) await import(pathToFileURL(join(folder, name)));
  }
  window.dispatchEvent(new window.Event("load"));
  await pause(200);
  return folder; // stays until the end: some scripts are fetched when they are first needed
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const DO = {
  press: (value) => find(value).click(),
  // Whatever is asked: the first choice, or these words.
  answer: (words) => {
    // Not what only plays a sound.
    const choices = document.querySelectorAll(".choices button:not(.listen button)");
    if (choices.length) choices[0].click();
    else DO.type(words);
  },
  pick: (value) => document.querySelector(`.choices input[value="${value}"]`).click(),
  pile: (name) => document.querySelector(`.choices [data-pile="${name}"]`).click(),
  // A button of the page by its words: the newest that can be seen.
  button: (words) => {
    if (!shown(words).length) throw new Error(`no button says ${words}`);
    shown(words).at(-1).click();
  },
  // On through the questions to the one that has this button.
  skipTo: async (words) => {
    while (!shown(words).length) {
      find("/skip_question").click();
      await settle(async () => []);
    }
  },
  done: () => document.querySelector(".choices .done").click(),
  type: (words) => {
    document.getElementById("words").value = words;
    document.getElementById("write").requestSubmit();
  },
  network: (state) => {
    online = state === "back";
    if (online) window.dispatchEvent(new window.Event("online"));
  },
  walk: async (key) => {
    const at = document.activeElement;
    at.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  },
  focus: (id) => document.getElementById(id).focus(),
  shift: () => {
    for (const kind of ["keydown", "keyup"]) {
      document.dispatchEvent(new window.KeyboardEvent(kind, { key: "Shift", bubbles: true }));
    }
  },
};

function shown(words) {
  const all = [...document.querySelectorAll("button, summary")].filter((each) => !each.closest("[hidden]"));
  return all.filter((each) => each.textContent.trim() === words);
}

function find(value) {
  const all = [...document.querySelectorAll("button[name=choice]")].filter((button) => button.value === value);
  if (!all.length) throw new Error(`nothing to press is called ${value}`);
  return all.at(-1);
}

function listen(virtual) {
  let heard = 0;
  return async () => {
    const log = await virtual.spokenPhraseLog();
    // A notice that is emptied is a change too, but nothing is said.
    const fresh = log.slice(heard).filter((phrase) => phrase !== "polite: ");
    heard = log.length;
    return fresh;
  };
}

// A turn is over when nothing is being sent and nothing more is said for a moment.
async function settle(more) {
  const began = Date.now();
  const phrases = [];
  for (let quiet = 0; quiet < QUIET && Date.now() - began < LONGEST; ) {
    await pause(50);
    const fresh = await more();
    phrases.push(...fresh);
    const busy = document.querySelector('.mark[data-state="sending"]');
    quiet = fresh.length || busy ? 0 : quiet + 50;
  }
  return phrases;
}

const page = await open("/");
become(page);
const { virtual } = await import("@guidepup/virtual-screen-reader");
await virtual.start({ container: document.body, window: page.window });
const more = listen(virtual);
const folder = await run(page.window);
await settle(more);
for (const [how, what] of steps) {
  said.push(`> ${how} ${what}`.trim());
  const focused = document.activeElement;
  await DO[how](what);
  said.push(...(await settle(more)));
  const moved = document.activeElement !== focused && !["press", "answer", "focus", "walk", "pick", "pile", "done", "button", "skipTo"].includes(how);
  if (moved) said.push(`! the focus moved to ${document.activeElement.id || document.activeElement.tagName}`);
}
await virtual.stop();
rmSync(folder, { recursive: true });
if (missing.length) throw new Error(`no sound of ${missing}`);
process.stdout.write(`${said.join("\n")}\n`, () => process.exit(0));
