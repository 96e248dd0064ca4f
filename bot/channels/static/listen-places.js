// Where on the page a sentence stands that is heard. bot/replies/aloud.py names the places and cuts sentences this way.

const SENTENCE = /[^\n]+?(?:[。！？]|[.!?…؟۔]+["')\]»”]*(?=\s|$)|(?=\n)|$)/g;

// "t0:name t1:name b0:" -> places with the names of their sounds; no name where the server has no voice.
export function parts(read) {
  return read.split(" ").filter(Boolean).map((part) => {
    const [place, named] = part.split(":");
    // "+": it is there in the nicer voice, as MP3.
    const nicer = named.endsWith("+");
    return { letter: place[0], number: Number(place.slice(1)), name: nicer ? named.slice(0, -1) : named, nicer };
  });
}

// The sentence as a Range, or null when it is not on the screen.
export function target(scope, { letter, number }) {
  if (letter === "t") return sentence(scope.querySelector(".text") || scope, number);
  const found = all(scope, letter)[number];
  if (!found) return null;
  const range = document.createRange();
  range.selectNodeContents(found);
  return range;
}

function all(scope, letter) {
  const first = { p: ".progress", l: ".lines > li", c: ".contacts > li" }[letter];
  if (first) return scope.querySelectorAll(first);
  if (letter !== "b") return [];
  const choices = scope.querySelectorAll("form.choices button[name=choice], .picks > label.pick, fieldset.card > legend");
  return [...choices].filter((each) => each.tagName !== "LABEL" || !each.closest("fieldset.card"));
}

function sentence(element, number) {
  const nodes = textNodes(element);
  const text = nodes.map((node) => node.data).join("");
  const found = [...text.matchAll(SENTENCE)].filter((match) => match[0].trim())[number];
  const range = document.createRange();
  if (!found) {
    range.selectNodeContents(element);
    return range;
  }
  const before = found[0].length - found[0].trimStart().length;
  range.setStart(...at(nodes, found.index + before));
  range.setEnd(...at(nodes, found.index + found[0].length));
  return range;
}

function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

function at(nodes, offset) {
  for (const node of nodes) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  const last = nodes[nodes.length - 1];
  return [last, last.length];
}
