// See it my way, at once: what is chosen is shown the moment it is chosen, and kept by the server as without scripts.

const form = document.getElementById("look");
const kept = document.getElementById("kept");
const root = document.documentElement;

// The first of each group is what the device does by itself: then nothing stands on the page.
function show() {
  for (const group of form.querySelectorAll("fieldset")) {
    const [first, ...others] = group.querySelectorAll("input");
    const chosen = others.find((each) => each.checked);
    if (chosen) root.dataset[chosen.name] = chosen.value;
    else delete root.dataset[first.name];
  }
  document.dispatchEvent(new Event("blether:look"));
}

async function keep() {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch("/look", { method: "POST", body }).catch(() => null);
  kept.textContent = answer?.ok ? kept.dataset.kept : "";
}

// What needs scripts is only offered where they run.
document.getElementById("look-switch").hidden = false;
form.addEventListener("change", () => {
  show();
  keep();
});
