// The help page for when the network goes: a service worker keeps it, and nothing else.

// In the chat, and on the help page itself, where somebody may have said where they live.

let area = document.getElementById("talk")?.dataset.area;

async function keep() {
  try {
    await navigator.serviceWorker.register("/sw.js");
    (await navigator.serviceWorker.ready).active.postMessage("keep");
  } catch {
    // Not over https, or switched off: help is there while the network is.
  }
}

// The numbers are those of where I live as soon as that is known.
document.addEventListener("blether:area", (event) => {
  if (event.detail === undefined || event.detail === area) return;
  area = event.detail;
  keep();
});

if ("serviceWorker" in navigator) keep();
