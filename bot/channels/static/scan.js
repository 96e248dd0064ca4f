// One-switch scanning: groups light up in turn, then what is in the chosen one; Space, Enter or a tap anywhere chooses.

const CAN = "a[href], button, select, textarea, summary";
const GROUPS = [".always", ".contacts", ".said .choices", ".choices", ".write", ".tools", ".sheet", "#scan", ".foot"];
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
    Object.assign(this, { group: null, at: -1, steps: 0 });
    this.tick();
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
    return this.group ? items(this.group) : found();
  }

  light(thing) {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!thing) return;
    thing.classList.add("lit");
    thing.scrollIntoView({ block: "nearest" });
    this.notice.textContent = this.group ? label(thing) : items(thing).map(label).join(", ");
  }

  choose() {
    const thing = this.here()[this.at];
    if (!thing?.classList.contains("lit")) return;
    const inside = this.group ? [] : items(thing);
    if (inside.length > 1) {
      Object.assign(this, { group: thing, at: -1, steps: 0 });
      this.next();
      return this.tick();
    }
    this.use(this.group ? thing : inside[0]);
  }

  use(item) {
    this.light(null);
    if (item.matches("textarea")) item.focus();
    else if (item.matches("select")) turn(item);
    else item.click();
    if (this.running) this.groups();
  }

  // In the box the switch, or the board that types for it, writes. Sending goes on with the scanning.
  typing() {
    return document.activeElement?.matches("textarea");
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

function found() {
  const all = GROUPS.flatMap((group) => [...document.querySelectorAll(group)]);
  return [...new Set(all)].filter((group) => items(group).length);
}

function items(group) {
  return [...group.querySelectorAll(CAN)].filter((item) => item.getClientRects().length && !item.disabled);
}

function label(item) {
  if (item.id) {
    const named = document.querySelector(`label[for="${CSS.escape(item.id)}"]`);
    if (named) return `${named.textContent.trim()} ${item.matches("select") ? item.selectedOptions[0].label : ""}`.trim();
  }
  return item.getAttribute("aria-label") || item.textContent.trim();
}

// A list opens in a way that a switch can't use: each press takes the next of it.
function turn(list) {
  list.selectedIndex = (list.selectedIndex + 1) % list.length;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}
