// One tag in another site's page: a button that opens the chat in a frame. Nothing else is asked of us until it is pressed.
// What the server puts before this file: WORDS, in the language that the tag asked for.

const tag = document.currentScript;
const ours = new URL(tag.src).origin;
const TOP = 2147483647;
const PATIENCE = 10000;
const LEAVING = 1000;
const SMALL = "(max-width: 40rem), (max-height: 32rem)";
const LOOK = `
  :host { all: initial; color-scheme: light; }
  button, a { box-sizing: border-box; min-width: 44px; min-height: 44px; padding: 0.5em 1em; border: 2px solid #0a4654;
    border-radius: 0.75em; background: #fff; color: #0a4654; font: 600 1rem/1.25 system-ui, sans-serif; cursor: pointer;
    display: inline-flex; align-items: center; text-decoration: none; }
  .launch { background: #0a4654; color: #fff; font-size: 1.125rem; padding: 0.6em 1.2em; }
  button:hover, a:hover { text-decoration: underline; }
  :focus-visible { outline: 3px solid #241c2e; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
  dialog { box-sizing: border-box; position: fixed; inset: auto; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: ${TOP};
    width: min(28rem, 100vw - 2rem); height: min(46rem, 100vh - 2rem); margin: 0; padding: 0; border: 2px solid #0a4654;
    border-radius: 0.75em; overflow: hidden; background: #f7f1e5; color: #241c2e; font: 400 1rem/1.5 system-ui, sans-serif; }
  dialog[open] { display: flex; flex-direction: column; }
  dialog:modal { inset: 0; width: 100vw; height: 100vh; height: 100dvh; max-width: none; max-height: none; border-radius: 0; }
  .bar { display: flex; gap: 0.5rem; justify-content: space-between; padding: 0.25rem; }
  .bar > * { min-width: 0; padding: 0.25em 0.6em; font-size: 0.9375rem; line-height: 1.15; overflow-wrap: anywhere; }
  p { margin: 0; padding: 0 0.75rem 0.5rem; }
  iframe { flex: 1; width: 100%; min-height: 0; border: 0; }`;

const place = document.createElement("div");
// Open, so that the site's own tools can look at it.
const root = place.attachShadow({ mode: "open" });
const link = `${ours}/?${chosen()}`;
const launcher = make("button", WORDS.launch, "launch");
const panel = make("dialog");
const bar = make("div", "", "bar");
const close = make("button", WORDS.close);
const stuck = make("p");
let frame = null;

function make(kind, words = "", name = "") {
  const made = document.createElement(kind);
  if (words) made.textContent = words;
  if (name) made.className = name;
  if (kind === "button") made.type = "button";
  return made;
}

function chosen(more = {}) {
  const { review, area } = tag.dataset;
  return new URLSearchParams(Object.entries({ review, area, ...more }).filter(([, value]) => value));
}

function elsewhere(name = "") {
  const made = make("a", name ? WORDS.launch : WORDS.tab, name);
  made.href = link;
  made.target = "_blank";
  made.rel = "noopener";
  return made;
}

// A browser that is too old for a frame of ours to be made safe beside another site's style gets the link.
function build() {
  place.lang = WORDS.lang;
  place.dir = WORDS.dir;
  if (!("adoptedStyleSheets" in root && "showModal" in panel)) return root.append(elsewhere("launch"));
  // Made by script and not as a style element: the site's content policy need not allow styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  root.adoptedStyleSheets = [sheet];
  panel.id = "panel";
  panel.setAttribute("aria-label", WORDS.title);
  launcher.setAttribute("aria-expanded", "false");
  launcher.setAttribute("aria-controls", "panel");
  stuck.setAttribute("role", "status");
  bar.append(elsewhere(), close);
  panel.append(bar, stuck);
  root.append(launcher, panel);
  launcher.addEventListener("click", () => (panel.open ? shut() : open()));
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && shut(event));
  panel.addEventListener("close", closed);
}

function open() {
  if (!frame) load();
  // Where it covers all, what lies under it can't be reached; beside the page it does not lock the page up.
  if (matchMedia(SMALL).matches) panel.showModal();
  else panel.show();
  launcher.setAttribute("aria-expanded", "true");
  frame.focus();
}

function shut(event) {
  event?.preventDefault();
  panel.close();
}

function closed() {
  launcher.setAttribute("aria-expanded", "false");
  launcher.focus();
}

function load() {
  frame = make("iframe");
  frame.title = WORDS.title;
  frame.referrerPolicy = "no-referrer";
  frame.allow = "microphone";
  frame.src = `${ours}/?${chosen({ frame: "1" })}`;
  panel.append(frame);
  const clock = setTimeout(() => (stuck.textContent = WORDS.stuck), PATIENCE);
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== ours || source !== frame.contentWindow) return;
    if (data.blether === "here") here(clock);
    if (data.blether === "close") shut();
    if (data.blether === "leave") leave();
  });
}

function here(clock) {
  clearTimeout(clock);
  stuck.textContent = "";
  // The focus was put there before there was a page in it: once more, or the next Tab begins somewhere else.
  if (root.activeElement !== frame) return;
  frame.blur();
  frame.focus();
}

// The chat is being left fast: this page too is covered at once, and the weather takes its place, so that Back does not lead here.
function leave() {
  if (panel.open) panel.close();
  document.title = WORDS.leaving;
  const cover = make("div");
  cover.style.cssText = `position: fixed; inset: 0; z-index: ${TOP}; background: #fff`;
  document.body.append(cover);
  // The frame does the same as soon as the server has forgotten the visit; this is for when the browser does not let it.
  setTimeout(() => location.replace(WORDS.weather), LEAVING);
}

build();
if (document.head.contains(tag)) addEventListener("DOMContentLoaded", () => document.body.append(place));
else tag.after(place);
