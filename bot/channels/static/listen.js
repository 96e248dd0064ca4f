// Hearing what is said: a small player at each message, and new messages read aloud for who asked for that.
// Sound is ours and comes from our server; a voice of the browser only where it works on this device alone.

import { parts, target as targetIn } from "./listen-places.js";

const RATES = [0.6, 0.8, 1, 1.25, 1.5];
const SPEED = "blether-speed";
const NEW = "blether-read-new";
const desk = document.getElementById("listen");
const words = desk.dataset;
const said = document.getElementById("listen-said");
const talk = document.getElementById("talk");
const banner = document.getElementById("banner");
const ours = new Audio().canPlayType("audio/ogg; codecs=opus") ? ["opus", "wav"] : ["wav"];
const players = new WeakMap();
const alreadyRead = new Set();
let current = null;
let waiting = [];
let rate = Number(kept(SPEED)) || 1;
let readsNew = kept(NEW) === "yes";

class Player {
  constructor(root, scope) {
    this.root = root;
    this.scope = scope;
    this.items = together(root).flatMap((each) => partsOf(each, scope));
    this.play = button("play", words.listen, () => this.toggle());
    this.speed = make("span", "speed");
    this.more = [
      button("stop", words.stop, () => this.stop()),
      button("slower", words.slower, () => this.change(-1)),
      button("faster", words.faster, () => this.change(1)),
      this.speed,
    ];
    root.replaceChildren(this.play, ...this.more);
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", words.player);
    this.startsAt = 0;
    this.reset();
  }

  get canRead() {
    return this.items.some((item) => item.name || localVoice(this.languageOf(item)));
  }

  toggle() {
    if (current !== this) begin(this);
    else if (this.paused) this.goOn();
    else this.pause();
  }

  async start() {
    this.at = this.startsAt;
    this.startsAt = 0;
    this.show(false);
    this.more.forEach((each) => (each.hidden = false));
    this.showSpeed();
    while (current === this && this.at < this.items.length) {
      const item = this.items[this.at];
      mark(target(this.scope, item));
      const heard = await this.say(item);
      if (current !== this) return;
      if (!heard) return this.fail();
      this.at += 1;
    }
    if (current === this) this.end();
  }

  // One sentence; resolves when it is over, false when it can't be heard.
  say(item) {
    return new Promise((resolve) => {
      this.resolve = resolve;
      if (item.name) this.sound(item, resolve);
      else this.voice(item, resolve);
    });
  }

  sound(item, resolve) {
    const [kind, ...others] = item.kinds || [...(item.nicer ? ["mp3"] : []), ...ours];
    const audio = new Audio(address(item, kind));
    this.audio = audio;
    audio.playbackRate = rate;
    audio.addEventListener("ended", () => resolve(true));
    audio.addEventListener("playing", hold, { once: true });
    audio.addEventListener("error", () => this.audio === audio && this.instead({ ...item, kinds: others }, resolve));
    audio.play().catch((error) => error.name === "NotAllowedError" && this.mayNot());
    const next = this.items[this.at + 1];
    if (next?.name) this.ahead = Object.assign(new Audio(), { preload: "auto", src: address(next, next.nicer ? "mp3" : ours[0]) });
  }

  // What can't be had in one kind may be there in another; else a voice of this device.
  instead(item, resolve) {
    if (item.kinds.length) this.sound(item, resolve);
    else this.voice(item, resolve);
  }

  // Words of ours in a voice of this device. A voice from elsewhere would send them away, so it is never used.
  voice(item, resolve) {
    const place = target(this.scope, item);
    const voice = localVoice(this.languageOf(item));
    this.audio = null;
    if (!voice || !place) return resolve(false);
    const speech = Object.assign(new SpeechSynthesisUtterance(place.toString()), { voice, lang: voice.lang, rate });
    speech.addEventListener("end", () => resolve(true));
    speech.addEventListener("error", () => resolve(false));
    speechSynthesis.speak(speech);
  }

  languageOf(item) {
    const node = target(this.scope, item)?.startContainer;
    const place = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement || this.scope;
    // A choice, or a place to get help, holds its own words: they say their language themselves.
    return (place.querySelector(":scope > [lang], :scope > .row [lang]") || place.closest("[lang]")).lang.slice(0, 2);
  }

  // The browser lets no page begin to speak by itself before the person has pressed something on it.
  mayNot() {
    tell(words.press);
    this.show(true);
  }

  pause() {
    this.show(true);
    if (this.audio) this.audio.pause();
    else window.speechSynthesis?.pause();
  }

  goOn() {
    this.show(false);
    tell("");
    if (this.audio) this.audio.play().catch(() => this.fail());
    else window.speechSynthesis?.resume();
  }

  stop() {
    waiting = [];
    this.end(false);
  }

  end(goOn = true) {
    this.silence();
    const next = goOn && waiting.shift();
    if (next) begin(next, true);
  }

  fail() {
    this.silence();
    tell(words.cannot);
  }

  silence() {
    const hadFocus = this.more.includes(document.activeElement);
    current = current === this ? null : current;
    this.audio?.pause();
    this.audio = this.ahead = null;
    window.speechSynthesis?.cancel();
    this.resolve?.(false);
    mark(null);
    this.reset();
    if (hadFocus) this.play.focus({ preventScroll: true });
  }

  reset() {
    this.paused = false;
    this.play.lastChild.textContent = words.listen;
    this.root.classList.remove("plays");
    this.more.forEach((each) => (each.hidden = true));
  }

  show(paused) {
    this.paused = paused;
    this.play.lastChild.textContent = paused ? words.goOn : words.pause;
    this.root.classList.toggle("plays", !paused);
  }

  change(by) {
    rate = RATES[Math.min(RATES.length - 1, Math.max(0, RATES.indexOf(rate) + by))];
    keep(SPEED, String(rate));
    if (this.audio) this.audio.playbackRate = rate;
    this.showSpeed();
  }

  showSpeed() {
    this.speed.textContent = `${words.speed} ${rate}`;
  }
}

function begin(player, next = false) {
  if (!next) waiting = [];
  current?.silence();
  current = player;
  tell("");
  player.start();
}

function quiet() {
  waiting = [];
  current?.silence();
}

function localVoice(lang) {
  const voices = window.speechSynthesis?.getVoices() || [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
}

function address({ name }, kind) {
  return held.get(name) || `/sound/${name}.${kind}`;
}

// The sentence that is being read: painted where the browser can do that without touching the page's text.
function mark(place) {
  document.querySelectorAll(".being-read").forEach((each) => each.classList.remove("being-read"));
  if (CSS.highlights) CSS.highlights.delete("being-read");
  if (!place) return;
  if (CSS.highlights) CSS.highlights.set("being-read", new Highlight(place));
  else place.commonAncestorContainer.parentElement?.closest("p, li, button, label")?.classList.add("being-read");
}

function enhance(root, scope = root.closest(".said, .help-block, main")) {
  if (players.has(root)) return players.get(root);
  const [first, ...others] = together(root);
  const player = new Player(first, scope);
  for (const each of [first, ...others]) players.set(each, player);
  others.forEach((each) => (each.hidden = true));
  if (ofTurn(first)) first.parentElement.querySelector(".who").after(first);
  first.hidden = !player.canRead;
  return player;
}

// Whether it is of a turn, and not of a notice that stands in one.
function ofTurn(root) {
  return root.parentElement.matches(".them[data-turn]");
}

// One player for all that is said in a turn: it stands beside the first of it.
function together(root) {
  if (!ofTurn(root)) return [root];
  const { turn } = root.parentElement.dataset;
  return [...talk.querySelectorAll(`.them[data-turn="${CSS.escape(turn)}"] > .listen[data-read]`)];
}

function partsOf(root, scope) {
  const here = ofTurn(root) ? root.parentElement : scope;
  return parts(root.dataset.read).map((part) => ({ ...part, root, scope: here }));
}

function target(scope, item) {
  return targetIn(item.scope || scope, item);
}

function enhanceAll() {
  document.querySelectorAll(".listen[data-read]").forEach((root) => enhance(root));
}

// A reply that comes again with more in it is not read twice.
function news(entries) {
  if (current && !current.root.isConnected) quiet();
  const fresh = entries.flatMap((entry) => [...entry.querySelectorAll(".listen[data-read]")]).filter(isNew);
  const added = [...new Set(fresh.map((root) => enhance(root)))];
  // What was read before of the same turn is not read again.
  for (const player of added) player.startsAt = Math.max(0, player.items.findIndex((item) => fresh.includes(item.root)));
  if (!readsNew || !added.length) return;
  waiting.push(...added);
  if (!current) begin(waiting.shift(), true);
}

function isNew(root) {
  const key = `${root.closest("[data-turn]")?.dataset.turn} ${root.dataset.read}`;
  const before = alreadyRead.has(key);
  alreadyRead.add(key);
  if (before) enhance(root);
  return !before;
}

// What the page itself says when something is wrong: on its banner, or beside the recorder.
let beside = null;
let noticed = 0;
async function notice(place) {
  const text = place.textContent.trim();
  const mine = ++noticed;
  if (beside && players.get(beside) === current) quiet();
  beside?.remove();
  beside = null;
  const read = text && (await soundsOfNotices())[text];
  if (!read || mine !== noticed || !place.isConnected || place.textContent.trim() !== text) return;
  beside = make("div", "listen");
  beside.dataset.read = read;
  place.after(beside);
  const player = enhance(beside, place);
  if (readsNew && !current) begin(player, true);
}

// Asked for once the page stands, so that they are here when nothing gets through any more.
let notices = null;
function soundsOfNotices() {
  notices ??= fetch("/notices", { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
    .catch(() => (notices = null) || {}); // The next notice tries again.
  return notices;
}

// That nothing gets through must be heard when nothing gets through: fetched while there is a network, once sound is used.
const held = new Map();
async function hold() {
  const known = await soundsOfNotices();
  const wanted = [banner?.dataset.offline, banner?.dataset.moment].flatMap((text) => parts(known[text] || ""));
  for (const { name } of wanted.filter((item) => item.name && !held.has(item.name))) {
    held.set(name, "");
    try {
      const answer = await fetch(`/sound/${name}.${ours[0]}`);
      if (answer.ok) held.set(name, URL.createObjectURL(await answer.blob()));
      else held.delete(name);
    } catch {
      held.delete(name); // No network just now: the next sound tries again.
    }
  }
}

function toggleNew(event) {
  readsNew = !readsNew;
  keep(NEW, readsNew ? "yes" : "");
  event.currentTarget.setAttribute("aria-pressed", String(readsNew));
  if (!readsNew) quiet();
  tell(readsNew ? words.saysNew : words.saysQuiet);
}

function tell(text) {
  if (said.textContent !== text) said.textContent = text;
}

// Only for this visit: a shared computer must not speak to the next person.
function kept(name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Storage is switched off: it holds until the page is left.
  }
}

function button(name, label, press) {
  const element = make("button", name);
  element.type = "button";
  element.append(make("span", "", label));
  element.addEventListener("click", press);
  return element;
}

function make(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}

function start() {
  desk.hidden = false;
  enhanceAll();
  document.querySelectorAll(".listen[data-read]").forEach(isNew);
  window.speechSynthesis?.addEventListener?.("voiceschanged", () => {
    document.querySelectorAll(".listen[data-read]").forEach((root) => (root.hidden = enhance(root).root !== root || !enhance(root).canRead));
  });
  document.addEventListener("blether:leave", quiet);
  document.addEventListener("blether:quiet", quiet);
  document.addEventListener("submit", quiet);
  if (!talk) return;
  const newOnes = desk.querySelector(".new");
  newOnes.setAttribute("aria-pressed", String(readsNew));
  newOnes.addEventListener("click", toggleNew);
  if (document.readyState === "complete") soundsOfNotices();
  else window.addEventListener("load", soundsOfNotices);
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    news(added.filter((node) => node.nodeType === Node.ELEMENT_NODE && node.matches(".them")));
  }).observe(talk, { childList: true });
  if (banner) new MutationObserver(() => notice(banner)).observe(banner, { childList: true, characterData: true, subtree: true });
  if (banner) notice(banner);
  document.addEventListener("blether:told", ({ detail }) => notice(detail));
}

start();
