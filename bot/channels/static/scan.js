// One-switch scanning: groups light up in turn, then what is in the chosen one; Space, Enter or a tap anywhere chooses.

const CAN = "a[href]:not(.skip), button, select, textarea, summary, audio[controls], input:not([type=hidden])";
const WRITTEN = "textarea, input:not([type=checkbox], [type=radio], [type=file])";
// What belongs together, in the order in which it lights up. Each thing is in the first of these that holds it.
const GROUPS = [
  ".always", ".contacts", ".said .choices", ".choices", ".record", ".write", ".tools", ".again", ".said.latest", ".levels",
  "#listen", ".sheet fieldset", ".sheet form", ".sheet", "#scan", ".foot", "main", "body",
];
const MANY = 8;
const ROUNDS = 2;
const SHAKE = 300;

export class Scan {
  constructor(panel, notice, end) {
    Object.assign(this, { panel, notice, end, running: false, chosen: -Infinity });
    const look = document.createElement("link");
    look.rel = "stylesheet";
    look.href = new URL("scan.css", import.meta.url);
    document.head.append(look);
    this.onKey = (event) => this.key(event);
    this.onTap = (event) => this.tap(event);
    this.onDown = (event) => this.writing(event) || event.preventDefault();
    this.onSent = () => this.goOn();
  }

  start(seconds) {
    this.running = true;
    this.listen("addEventListener");
    this.pace(seconds);
    this.groups();
  }

  stop() {
    this.running = false;
    clearInterval(this.clock);
    this.listen("removeEventListener");
    this.light(null);
  }

  pace(seconds) {
    this.seconds = seconds;
    this.tick();
  }

  listen(how) {
    window[how]("keydown", this.onKey, true);
    window[how]("keyup", this.onKey, true);
    window[how]("mousedown", this.onDown, true);
    window[how]("click", this.onTap, true);
    document[how]("submit", this.onSent);
  }

  // What can be chosen changes with every turn, so it is looked for at every step.
  groups() {
    this.enter(null);
    this.tick();
  }

  enter(group) {
    Object.assign(this, { group, at: -1, steps: 0 });
  }

  tick() {
    clearInterval(this.clock);
    this.clock = setInterval(() => this.next(), this.seconds * 1000);
  }

  next() {
    if (this.typing()) return;
    const all = this.here();
    if (!all.length || (this.group && this.steps >= ROUNDS * all.length)) return this.groups();
    this.at = (this.at + 1) % all.length;
    this.steps += 1;
    this.light(all[this.at]);
  }

  here() {
    return this.group ? parts(this.group) : groups();
  }

  light(thing) {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!thing) return;
    thing.shown.forEach((each) => each.classList.add("lit"));
    thing.shown[0].scrollIntoView({ block: "nearest" });
    this.notice.textContent = thing.items.map(label).join(", ");
  }

  choose() {
    const thing = this.here()[this.at];
    if (!thing?.shown[0].classList.contains("lit")) return;
    if (thing.items.length === 1) return this.use(thing.items[0]);
    this.enter(thing);
    this.next();
    this.tick();
  }

  use(item) {
    this.light(null);
    // Where more than one is picked, the next pick is as near as the first was.
    const more = item.closest("form.question") || item.closest("fieldset");
    if (item.matches(WRITTEN)) item.focus();
    else if (item.matches("select")) turn(item);
    else if (item.matches("audio")) item.paused ? item.play() : item.pause();
    else item.click();
    if (!this.running) return;
    this.groups();
    if (more?.isConnected) this.enter(group(more));
  }

  // In the box the switch, or the board that types for it, writes. Sending goes on with the scanning.
  typing() {
    return document.activeElement?.matches(WRITTEN);
  }

  // A finger in the box writes there only once the box was chosen.
  writing(event) {
    return this.typing() && event.target === document.activeElement;
  }

  goOn() {
    document.activeElement?.blur();
    this.groups();
  }

  key(event) {
    if (event.key === "Escape") {
      if (event.type === "keydown") this.end();
    } else if (!["Enter", " "].includes(event.key) || this.typing()) return;
    else if (event.type === "keydown" && !event.repeat) this.hit(event.timeStamp);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  tap(event) {
    // A press that we make ourselves is not from a hand, and goes through.
    if (!event.isTrusted || event.detail === 0) return;
    if (this.writing(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.typing()) return this.goOn();
    this.hit(event.timeStamp);
  }

  // A hand that shakes presses twice.
  hit(time) {
    if (time - this.chosen < SHAKE) return;
    this.chosen = time;
    this.choose();
  }
}

// All that can be chosen on the page, in groups.
export function groups() {
  const left = new Set(items(document.body));
  latest();
  const places = GROUPS.flatMap((name) => [...document.querySelectorAll(name)]);
  return [...new Set(places)].map((place) => group(place, left)).filter(Boolean);
}

function group(place, left = new Set(items(place))) {
  const inside = items(place).filter((item) => left.delete(item));
  if (!inside.length) return null;
  // Lit as a whole, unless others that are not in the group would light up with it.
  const whole = inside.length === items(place).length;
  return { items: inside, shown: inside.length > 1 && whole ? [place] : inside.map(face) };
}

// What a group falls into: its items, or handfuls of them where they are many.
function parts({ items: all }) {
  const inside = all.filter(visible);
  const size = inside.length > MANY ? Math.ceil(Math.sqrt(inside.length)) : 1;
  const starts = inside.map((_, at) => at).filter((at) => at % size === 0);
  return starts.map((at) => inside.slice(at, at + size)).map((some) => ({ items: some, shown: some.map(face) }));
}

function items(place) {
  return [...place.querySelectorAll(CAN)].filter(visible);
}

function visible(item) {
  return item.getClientRects().length && !item.disabled;
}

// A tick or a dot is small: its label lights up, which has the words too.
function face(item) {
  return (item.matches("input") && item.closest("label")) || item;
}

// What was just said comes before all that was said earlier.
function latest() {
  const last = [...document.querySelectorAll(".said.them")].at(-1)?.dataset.turn;
  document.querySelectorAll(".said").forEach((said) => said.classList.toggle("latest", said.dataset.turn === last));
}

function label(item) {
  if (item.id) {
    const named = document.querySelector(`label[for="${CSS.escape(item.id)}"]`);
    if (named) return `${named.textContent.trim()} ${item.matches("select") ? item.selectedOptions[0].label : ""}`.trim();
  }
  return item.getAttribute("aria-label") || face(item).textContent.trim();
}

// A list opens in a way that a switch can't use: each press takes the next of it.
function turn(list) {
  list.selectedIndex = (list.selectedIndex + 1) % list.length;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}
