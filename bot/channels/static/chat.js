// The live chat, on top of a page of forms that works without it.

import { Live } from "./live.js";
import { Queue } from "./queue.js";
import * as questions from "./questions.js";
import * as show from "./show.js";

const DRAFT = "blether-draft";
const LONGEST = 20000;
const GIVE_BACK_AFTER = 5;
const DOUBLE_TAP = 400;
const CHANGES = { childList: true, subtree: true };

const write = document.getElementById("write");
const box = document.getElementById("words");
const tools = document.getElementById("tools");
const talk = document.getElementById("talk");
const queue = new Queue(send);
const live = new Live(talk.dataset.live, { hello: () => queue.wake(), turn: hear, engine, over, left });
const settledTurns = new Set();
const shownTurns = new Map();
const leaving = new AbortController();
let gone = false;

// One try. The server settles a message once, however often it comes; until then it stays in the queue.
async function send(item) {
  show.mark(item, "sending");
  const { message_id, text, choice, question_id } = item;
  const answer = await post({ message_id, text, choice, question_id });
  if (gone) return { done: true };
  if (!answer) return wait(item, "offline", false);
  if (answer.error && answer.bubbles) take(answer); // help comes before the words are given back
  if (answer.error) return failed(item, answer);
  if (answer.restarted) return restart(answer);
  if (answer.bubbles) take(answer);
  if (answer.you) show.cover(item, answer.you);
  return answer.settled ? settled(item) : wait(item, "moment", true);
}

async function post(body) {
  // In a tunnel a request may hang for minutes; it is safe to send it again.
  const cut = new AbortController();
  const clock = setTimeout(() => cut.abort(), LONGEST);
  leaving.signal.addEventListener("abort", () => cut.abort());
  try {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const response = await fetch("/say", { method: "POST", headers, body: JSON.stringify(body), signal: cut.signal });
    const answer = await response.json();
    return { ...answer, status: response.status };
  } catch {
    return null; // no connection, or something between us that is not our server
  } finally {
    clearTimeout(clock);
  }
}

// A turn may come twice, as the answer to our message and over the live connection: it is shown once.
function take(answer) {
  const same = JSON.stringify([answer.settled, answer.spoken]);
  if (settledTurns.has(answer.message_id) || shownTurns.get(answer.message_id) === same) return;
  shownTurns.set(answer.message_id, same);
  if (answer.settled) settledTurns.add(answer.message_id);
  show.answer(answer);
  document.dispatchEvent(new CustomEvent("blether:area", { detail: answer.area }));
  if (!answer.asked) return;
  for (const form of [write, tools]) form.elements.question_id.value = answer.question_id || "";
  for (const tool of tools.querySelectorAll("[data-steers]")) tool.hidden = !answer.question_id;
  document.getElementById("words-label").textContent = answer.label;
}

// What was said in another tab, or settled while we were away.
function hear(turn) {
  show.you({ message_id: turn.message_id, text: turn.you }, turn);
  take(turn);
  if (!turn.settled) return;
  show.mark(turn, "sent");
  queue.drop(turn.message_id);
}

function engine({ ready }) {
  if (!ready) return show.tell(show.known("moment"));
  if (!queue.items.length) show.tellNoMore(show.known("moment"));
  queue.wake();
}

// This visit is no longer ours to hear: what waits is sent to whichever is, and the page is read again.
function over() {
  if (!queue.items.length) location.replace("/");
}

function left() {
  document.dispatchEvent(new Event("blether:left"));
}

function settled(item) {
  settledTurns.add(item.message_id);
  show.mark(item, "sent");
  show.tell("");
  return { done: true };
}

function wait(item, why, heard) {
  if (settledTurns.has(item.message_id)) return { done: true };
  show.mark(item, "waiting");
  show.tell(show.known(why));
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

function say(text, question_id) {
  add({ text, question_id });
}

function choose({ value, label, question_id, face }) {
  const item = add({ choice: value, label, question_id, face });
  show.closeChoices();
  // The button that had the focus is gone: the person acted, so what they said gets it.
  show.focusOn(item);
}

function add(said) {
  const item = { ...said, message_id: fresh(), question_id: said.question_id || null };
  show.you(item);
  queue.add(item);
  return item;
}

function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, "0")).join("");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  const pressed = button?.name === "choice";
  const picking = form.matches(".question");
  if (event.defaultPrevented || !(pressed || picking || form === write) || new URL(form.action).pathname !== "/say") return;
  event.preventDefault();
  const question_id = form.elements.question_id.value;
  const given = pressed ? button : questions.answer(form);
  if (given) {
    const { src, alt } = given.querySelector?.(".face") || {};
    choose({ value: given.value, label: given.textContent.trim(), question_id, face: src && { src, alt } });
  } else if (picking) {
    questions.missing(form);
    show.tell(""); // Said once, and where it is missing.
  }
  else if (box.value.trim()) sendBox(question_id);
  else show.tell(show.known("writeFirst"));
});

// How another script of ours gives an answer: {value, label, question_id}; the label is what is shown as said.
document.addEventListener("blether:answer", (event) => choose(event.detail));

function sendBox(question_id) {
  const words = box.value;
  box.value = "";
  show.tell("");
  say(words, question_id);
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

window.addEventListener("online", () => queue.wake());
document.addEventListener("visibilitychange", () => document.hidden || queue.wake());
// An answer that another script of ours has sent, such as a recording: its turn is shown like any other.
document.addEventListener("blether:took", ({ detail }) => take(detail, detail));

document.addEventListener("blether:leave", () => {
  gone = true;
  leaving.abort();
  live.close();
  queue.clear();
});

// What is half typed comes along to the help page and back; it stays in this tab and is dropped once it is back.
window.addEventListener("pagehide", () => {
  // Not of the private moment: whoever helps would find it in the box.
  if (!gone && box.value && !write.elements.question_id.value.startsWith("private/")) keepDraft(box.value);
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

// The recorder is a big file for few questions: it is fetched when one of them is first shown. Until then, and where it
// can't be had, the plain form beneath it works.
const forRecording = new MutationObserver(bringRecorder);

function bringRecorder() {
  if (!talk.querySelector("form.record")) return;
  forRecording.disconnect();
  import("./record.js").catch(() => forRecording.observe(talk, CHANGES));
}

function start() {
  bringDraft();
  queue.items.forEach((item) => show.you(item));
  document.documentElement.classList.add("live");
  const latest = document.getElementById("latest");
  // After the other scripts: they change where things stand.
  if (latest?.classList.contains("you") && !queue.items.length) {
    // A page that is loaded again stands at what is asked, wherever it stood.
    history.scrollRestoration = "manual";
    document.addEventListener("DOMContentLoaded", () => show.toQuestion(latest));
  }
  if (queue.items.length) queue.run();
  live.open();
  forRecording.observe(talk, CHANGES);
  bringRecorder();
  // Not needed to begin: they come after what is.
  window.addEventListener("load", () => ["./walk.js", "./kept.js"].forEach((name) => import(name).catch(() => {})));
}

start();
