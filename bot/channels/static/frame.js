// In another site's frame: what the page around us has to know. It learns that we are here, that we close or leave; no words.

// "*" because any site that may show us may know this much, and the browser does not tell us which one it is.
function tell(what) {
  parent.postMessage({ blether: what }, "*");
}

tell("here");
document.addEventListener("blether:leave", () => tell("leave"));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) tell("close");
});

// Other sites' pages do not open in a frame.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (link?.protocol.startsWith("http") && link.host !== location.host) Object.assign(link, { target: "_blank", rel: "noopener" });
});

// The whole page goes to the weather. A browser allows that after a press here; otherwise the page around us does it,
// and where that is not our tag's doing either, a link is left that a press can follow.
export function replaceAll(to, words) {
  const link = document.createElement("a");
  Object.assign(link, { href: to, target: "_top", rel: "noreferrer", textContent: words });
  setTimeout(() => document.body.append(link), 1500);
  try {
    top.location.replace(to);
  } catch {
    // Not allowed: as above.
  }
}
