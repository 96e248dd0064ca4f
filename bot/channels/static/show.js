// What is seen and heard of the chat: the visible list, and apart from it what a screen reader says.

const talk = document.getElementById("talk");
const spoken = document.getElementById("spoken");
const banner = document.getElementById("banner");
const SAID_FOR = 5000;
const SMALL = 700; // pixels of height
const alreadySaid = new Map();

// Show what the person said: here, before the server answers, or in another tab (`elsewhere`).
export function you(item, elsewhere = null) {
  if (of(item.message_id, "you") || !(item.label || item.text)) return;
  if (elsewhere) elsewhere.spoken.unshift([[`${talk.dataset.you}: ${item.text}`, ""]]);
  const entry = make("li", "said you");
  entry.dataset.turn = item.message_id;
  entry.tabIndex = -1;
  const bubble = make("div", "bubble");
  bubble.dir = "auto";
  bubble.append(make("p", "text", item.label || item.text));
  if (item.face) bubble.firstChild.prepend(Object.assign(make("img", "face"), item.face), " ");
  entry.append(make("p", "who", talk.dataset.you), bubble, make("p", "mark"));
  talk.append(entry);
  if (elsewhere && !atEnd) return;
  toQuestion(entry);
  atEnd = true;
}

export function mark(item, state) {
  const place = of(item.message_id, "you")?.querySelector(".mark");
  if (!place) return;
  place.textContent = talk.dataset[state];
  place.dataset.state = state;
  dots(item, state === "sending");
}

// Put the answer to a message in its place; a later answer to the same message replaces an earlier one.
export function answer(turn) {
  const before = of(turn.message_id, "you");
  talk.querySelectorAll(`.them[data-turn="${CSS.escape(turn.message_id)}"]`).forEach((entry) => entry.remove());
  if (turn.asked) closeChoices();
  if (before) before.insertAdjacentHTML("afterend", turn.bubbles);
  else talk.insertAdjacentHTML("beforeend", turn.bubbles);
  sayAloud(turn);
  // Once the other scripts have made of it what they do: that changes where things stand.
  if (before && atEnd) queueMicrotask(() => toQuestion(before));
  // For what other scripts add to a turn: pictures, listening, other kinds of answer.
  talk.dispatchEvent(new CustomEvent("blether:shown", { bubbles: true, detail: { message_id: turn.message_id } }));
}

// The buttons of what was asked before must not be pressed for what is asked now.
export function closeChoices() {
  talk.querySelectorAll("form.choices").forEach((form) => form.remove());
}

// What was said in private is not shown again, though its answer stays here.
export function cover(item, words) {
  const text = of(item.message_id, "you")?.querySelector(".text");
  if (text) text.textContent = words;
}

export function withdraw(item) {
  of(item.message_id, "you")?.remove();
  dots(item, false);
}

export function tell(words) {
  if (banner.textContent !== words) banner.textContent = words;
}

export function tellNoMore(words) {
  if (banner.textContent === words) banner.textContent = "";
}

export function known(name) {
  return banner.dataset[name];
}

export function focusOn(item) {
  of(item.message_id, "you")?.focus({ preventScroll: true });
}

// What can be pressed has to be in sight, with as much of what leads to it as there is room for: from what they said if
// all fits, or from the answer, or at least the end of it.
export function toQuestion(you) {
  const turn = talk.querySelectorAll(`[data-turn="${CSS.escape(you.dataset.turn)}"]`);
  const asking = [...turn].findLast((entry) => entry.querySelector("form.choices"));
  const helped = [...turn].some((entry) => entry.matches(".signpost"));
  // Where to get help is never scrolled past, and what they said themselves leaves it room; on a small phone the name of
  // who speaks does too, so that Childline's number is in sight.
  if (helped) return (innerHeight < SMALL ? turn[1].querySelector(".bubble") : turn[1]).scrollIntoView({ block: "start" });
  if (!asking) return you.scrollIntoView({ block: "start" });
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const [above, under] = [parseFloat(scrollPaddingTop) || 0, parseFloat(scrollPaddingBottom) || 0];
  const room = innerHeight - above - under;
  const fits = asking.offsetHeight <= room;
  const low = (fits ? asking : firstChoice(asking)).getBoundingClientRect().bottom;
  const start = [...turn].slice(fits ? 0 : 1, 2).find((entry) => low - top(entry) <= room);
  const aim = start ? top(start) : Math.min(low - room, top(asking));
  scrollBy(0, aim - above);
}

function firstChoice(asking) {
  const choices = asking.querySelectorAll("form.choices :is(button, label)");
  // An older phone can't tell: then the first is taken for seen.
  return [...choices].find((choice) => choice.checkVisibility?.() ?? true) || asking;
}

function top(entry) {
  return entry.getBoundingClientRect().top;
}

// Each bubble once, whole, with its speaker; a signpost that comes again with the settled answer stays silent.
function sayAloud(turn) {
  const said = alreadySaid.get(turn.message_id) || new Set();
  const fresh = turn.spoken.filter((pieces) => !said.has(JSON.stringify(pieces)));
  fresh.forEach((pieces) => said.add(JSON.stringify(pieces)));
  alreadySaid.set(turn.message_id, said);
  if (!fresh.length) return;
  const line = make("p");
  fresh.forEach((pieces, at) => line.append(...(at ? ["\n"] : []), ...pieces.map(inItsLanguage)));
  line.normalize();
  spoken.append(line);
  // Taken away again, or reading through the page would meet everything twice.
  setTimeout(() => line.remove(), SAID_FOR);
}

// A piece in another language than the page's says so, or it would be read with the wrong voice.
function inItsLanguage([words, lang]) {
  if (!lang) return words;
  const piece = make("span", "", words);
  piece.lang = lang;
  return piece;
}

function dots(item, on) {
  talk.querySelector(`.thinking[data-for="${CSS.escape(item.message_id)}"]`)?.remove();
  if (!on) return;
  const entry = make("li", "thinking");
  entry.dataset.for = item.message_id;
  entry.setAttribute("aria-hidden", "true");
  entry.append(make("span"), make("span"), make("span"));
  of(item.message_id, "you").after(entry);
}

function of(id, who) {
  return talk.querySelector(`.${who}[data-turn="${CSS.escape(id)}"]`);
}

function make(tag, name = "", words = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words) element.textContent = words;
  return element;
}

// Someone who scrolled back to read stays there when an answer comes.
let atEnd = true;
new IntersectionObserver(([desk]) => (atEnd = desk.isIntersecting)).observe(document.querySelector(".end"));
