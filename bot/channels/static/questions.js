// Questions that are more than a row of buttons: what a form's fields say together, and cards on a mat.
// Every form works without this file; the mat only sets the form's own radios.

// The answer in a question's form, as chat.js takes a pressed button; null when nothing is picked yet.
export function answer(form) {
  if (!form.matches(".question")) return null;
  const picked = [...form.querySelectorAll("input:checked")];
  if (!picked.length) return null;
  return { value: picked.map(valueOf).join("+"), textContent: picked.map(wordsOf).join(", ") };
}

const AGAIN = 100;

// What is missing is said beside it and on each field, until something is picked; at each try anew, for who can't see it.
export function missing(form) {
  const said = form.querySelector(".wrong");
  const before = said.textContent;
  settled(form);
  if (before) setTimeout(() => tell(form, said), AGAIN);
  else tell(form, said);
}

function tell(form, said) {
  said.textContent = form.dataset.pick;
  document.dispatchEvent(new CustomEvent("blether:told", { detail: said }));
  for (const input of fields(form)) {
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", said.id);
  }
}

function settled(form) {
  if (form.querySelector(".wrong + .listen.plays")) document.dispatchEvent(new Event("blether:quiet"));
  form.querySelector(".wrong").textContent = "";
  form.querySelector(".wrong + .listen")?.remove();
  for (const input of fields(form)) {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  }
}

function fields(form) {
  return form.querySelectorAll(".asked input");
}

function valueOf(input) {
  return input.name.startsWith("card.") ? `${input.name.slice(5)}:${input.value}` : input.value;
}

function wordsOf(input) {
  const label = input.closest("label").textContent.trim();
  const card = input.closest("[data-card]");
  return card ? `${card.dataset.card}: ${label}` : label;
}

// "None of these" and the others put each other out.
document.addEventListener("change", (event) => {
  const { target } = event;
  const form = target.closest("form.question");
  if (form) settled(form);
  if (target.name !== "pick" || !target.checked) return;
  for (const other of target.form.querySelectorAll("input[name=pick]:checked"))
    if (other !== target && (target.value === "none" || other.value === "none")) other.checked = false;
});

// Cards on a mat: the card that is next waits on top, a tap on a pile puts it there, a tap on a card takes it back up.
class Mat {
  constructor(form) {
    this.rows = form.querySelector(".rows");
    this.done = form.querySelector(".done");
    this.cards = [...this.rows.querySelectorAll("fieldset.card")];
    this.piles = [...this.cards[0].querySelectorAll("input")].map((input) => input.value);
    this.element = make("div", "mat");
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", this.rows.dataset.mat);
    this.said = make("p", "now");
    this.said.setAttribute("role", "status");
    this.hand = make("div", "hand");
    this.board = make("div", "board");
    this.element.append(this.said, this.hand, this.board);
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.picked = this.next();
    this.rows.hidden = true;
    this.rows.before(this.element);
    this.draw();
  }

  next() {
    return this.cards.find((card) => !this.pileOf(card)) || null;
  }

  pileOf(card) {
    return card.querySelector("input:checked")?.value;
  }

  put(pile) {
    if (!this.picked) return;
    this.picked.querySelector(`input[value="${pile}"]`).checked = true;
    settled(this.done.form);
    this.picked = this.next();
    this.draw();
    (this.picked ? this.element.querySelector(`[data-pile="${pile}"]`) : this.done).focus();
  }

  take(card) {
    this.picked = card;
    this.draw();
    this.element.querySelector("[data-pile]").focus();
  }

  // 1, 2 and 3 put the card that waits on a pile.
  key(event) {
    const pile = this.piles[Number(event.key) - 1];
    if (!pile || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.put(pile);
  }

  draw() {
    const { now, left, sorted } = this.rows.dataset;
    const waiting = this.cards.filter((card) => !this.pileOf(card));
    const name = this.picked?.dataset.card;
    this.said.textContent = name ? `${now} ${name}. ${left} ${waiting.length}.` : sorted;
    this.hand.replaceChildren(...waiting.map((card) => this.card(card)));
    this.board.replaceChildren(...this.piles.map((pile) => this.pile(pile)));
  }

  card(card) {
    const button = make("button", "tile", card.dataset.card);
    button.prepend(...pictureOf(card.querySelector("legend")));
    button.type = "button";
    button.setAttribute("aria-pressed", String(card === this.picked));
    button.addEventListener("click", () => this.take(card));
    return button;
  }

  pile(pile) {
    const column = make("div", `pile ${pile}`);
    const label = this.cards[0].querySelector(`input[value="${pile}"]`).closest("label");
    const button = make("button", "onto", label.textContent.trim());
    button.prepend(...pictureOf(label));
    button.type = "button";
    button.dataset.pile = pile;
    button.addEventListener("click", () => this.put(pile));
    column.append(button, ...this.cards.filter((card) => this.pileOf(card) === pile).map((card) => this.card(card)));
    return column;
  }
}

function make(tag, name, words = "") {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}

// The picture beside some words, if the person wants pictures.
function pictureOf(words) {
  return [...words.querySelectorAll("img")].map((picture) => picture.cloneNode());
}

function enhance() {
  for (const form of document.querySelectorAll("form.question.cards:not(.live)")) {
    form.classList.add("live");
    new Mat(form);
  }
}

new MutationObserver(enhance).observe(document.getElementById("talk"), { childList: true });
enhance();
