// Walking through what was said with the keyboard: arrows, Home and End; Escape goes back to the box.

const talk = document.getElementById("talk");
const box = document.getElementById("words");
const end = document.getElementById("talk-end");
const STEPS = { ArrowUp: (at) => at - 1, ArrowDown: (at) => at + 1, Home: () => 0, End: () => Infinity };
let named = 0;

function stops() {
  return [...talk.querySelectorAll(".said"), end];
}

// One stop in the tab order for the whole talk: where the person is, else the last thing said.
function arrange(current) {
  const all = stops();
  const here = all.includes(current) ? current : all.at(-2) || end;
  for (const stop of all) {
    stop.tabIndex = stop === here ? 0 : -1;
    if (stop !== end) name(stop);
  }
}

// With its speaker and words as its name, so that it is read out where the focus comes to it.
function name(stop) {
  if (stop.hasAttribute("aria-labelledby")) return;
  const parts = [stop.querySelector(".who"), stop.querySelector(".bubble")].filter(Boolean);
  for (const part of parts) part.id = part.id || `said-${++named}`;
  stop.setAttribute("aria-labelledby", parts.map((part) => part.id).join(" "));
}

function go(stop) {
  arrange(stop);
  stop.focus();
  stop.scrollIntoView({ block: "nearest" });
}

talk.parentElement.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = event.target;
  const inside = talk.contains(here) || here === end;
  if (event.key === "Escape" && inside) box.focus();
  else if (event.key === "ArrowUp" && here === box && !box.value) go(stops().at(-2) || end);
  else if (STEPS[event.key] && stops().includes(here)) step(STEPS[event.key], here);
  else return;
  event.preventDefault();
});

function step(move, here) {
  const all = stops();
  go(all[Math.max(0, Math.min(move(all.indexOf(here)), all.length - 1))]);
}

talk.addEventListener("focusin", (event) => arrange(event.target.closest(".said")));
new MutationObserver(() => {
  const here = document.activeElement?.closest(".said, .talk-end");
  arrange(here || null);
}).observe(talk, { childList: true });
arrange(null);
