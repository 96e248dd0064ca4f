// The live chat, on top of a page of forms that works without it.

import { Queue } from "./queue.js";
import * as show from "./show.js";

const DRAFT = "blether-draft";
const ASK_AGAIN = 2000;
const GIVE_BACK_AFTER = 5;
const DOUBLE_TAP = 400;

const write = document.getElementById("write");
const box = document.getElementById("words");
const tools = document.getElementById("tools");
const queue = new Queue(send);
let gone = false;

// One try. The server settles a message once, however often it comes; until then it stays in the queue.
async function send(item) {
  show.mark(item, "sending");
  const { message_id, text, choice, question_id } = item;
  const answer = await post({ message_id, text, choice, question_id });
  if (gone) return { done: true };
  if (!answer) return wait(item, "offline", false);
  if (answer.error) return failed(item, answer);
  if (answer.restarted) return restart(answer);
  if (answer.bubbles) take(item, answer);
  return answer.settled ? settled(item) : wait(item, "moment", true);
}

async function post(body) {
  try {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const response = await fetch("/say", { method: "POST", headers, body: JSON.stringify(body) });
    const answer = await response.json();
    return { ...answer, status: response.status };
  } catch {
    return null; // no connection, or something between us that is not our server
  }
}

function take(item, answer) {
  show.answer(item, answer);
  if (!answer.asked) return;
  for (const form of [write, tools]) form.elements.question_id.value = answer.question_id || "";
  tools.hidden = !answer.question_id;
  document.getElementById("words-label").textContent = answer.label;
}

function settled(item) {
  show.mark(item, "sent");
  show.tell("");
  return { done: true };
}

function wait(item, why, heard) {
  show.mark(item, "waiting");
  show.tell(show.known(why));
  watchEngine();
  return { heard };
}

// Refused for good, or broken too often: the words go back into the box.
function failed(item, answer) {
  item.failures = (item.failures || 0) + (answer.status >= 500 ? 1 : GIVE_BACK_AFTER);
  if (item.failures < GIVE_BACK_AFTER) return wait(item, "moment", true);
  show.withdraw(item);
  if (item.text) box.value = [item.text, box.value].filter(Boolean).join("\n");
  show.tell(answer.message);
  return { done: true };
}

// The visit was over: the server began a new one, which this page does not show yet.
function restart(answer) {
  setTimeout(() => location.replace("/"));
  return { done: answer.settled, heard: true };
}

function add(text, button, question_id) {
  const item = { message_id: fresh(), question_id: question_id || null };
  if (button) Object.assign(item, { choice: button.value, label: button.textContent.trim() });
  else item.text = text;
  show.you(item);
  if (button) show.closeChoices();
  if (button) show.focusOn(item);
  queue.add(item);
}

function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, "0")).join("");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (new URL(form.action).pathname !== "/say") return;
  event.preventDefault();
  const question = form.elements.question_id.value;
  if (event.submitter?.name === "choice") add(null, event.submitter, question);
  else if (box.value.trim()) sendBox(question);
  else show.tell(show.known("writeFirst"));
});

function sendBox(question) {
  const words = box.value;
  box.value = "";
  show.tell("");
  add(words, null, question);
}

box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (!event.repeat) write.requestSubmit();
});

// The second tap of a double tap would press a button of the next question, which has just come under the finger.
let tapped = -DOUBLE_TAP;
document.addEventListener("click", (event) => {
  if (!event.target.closest("button[name=choice]")) return;
  const tooSoon = event.pointerType === "touch" && event.timeStamp - tapped < DOUBLE_TAP;
  if (event.detail > 1 || tooSoon) event.preventDefault();
  tapped = event.timeStamp;
});

// While the engine or the connection is away, ask until it is back, then send at once.
let watching = false;
async function watchEngine() {
  if (watching) return;
  watching = true;
  while (!gone && !(await engineReady())) await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  watching = false;
  if (!queue.items.length) show.tell("");
  queue.wake();
}

async function engineReady() {
  try {
    return (await (await fetch("/health")).json()).engine;
  } catch {
    return false;
  }
}

window.addEventListener("online", () => queue.wake());
document.addEventListener("visibilitychange", () => document.hidden || queue.wake());
// An answer that another script of ours has sent, such as a recording: its turn is shown like any other.
document.addEventListener("blether:took", ({ detail }) => take(detail, detail));

document.addEventListener("blether:leave", () => {
  gone = true;
  queue.clear();
});

// What is half typed comes along to the help page and back; it stays in this tab and is dropped once it is back.
window.addEventListener("pagehide", () => {
  if (!gone && box.value) keepDraft(box.value);
});

function keepDraft(words) {
  try {
    sessionStorage.setItem(DRAFT, words);
  } catch {
    // Storage is switched off: the browser may still keep the box by itself.
  }
}

function bringDraft() {
  try {
    box.value = box.value || sessionStorage.getItem(DRAFT) || "";
    sessionStorage.removeItem(DRAFT);
  } catch {
    // As above.
  }
}

async function start() {
  bringDraft();
  queue.items.forEach(show.you);
  document.documentElement.classList.add("live");
  const latest = document.getElementById("latest");
  if (latest?.classList.contains("you") && !queue.items.length) show.toLatest(latest);
  if (queue.items.length) queue.run();
  if (await engineReady()) return;
  show.tell(show.known("moment"));
  watchEngine();
}

start();
