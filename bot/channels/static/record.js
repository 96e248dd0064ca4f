// Answering by sound: record, hear it again, delete it or send it. Nothing leaves the device before Send is pressed.

import * as show from "./show.js";

const LONGEST = 120;
const SAID_AT = [30, 60, 90, 110];
const AGAIN = 3000;
const BITS = 24000;
const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const talk = document.getElementById("talk");
const able = window.MediaRecorder && navigator.mediaDevices?.getUserMedia;

class Recorder {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.said = form.querySelector(".record-said");
    this.file = form.querySelector(".by-file");
    this.row = make("div", "record-row");
    this.clock = make("span", "record-clock");
    this.clock.setAttribute("aria-hidden", "true");
    this.start = this.button("start", this.words.start, () => this.begin());
    this.stop = this.button("stop", this.words.stop, () => this.end());
    this.discard = this.button("discard", this.words.discard, () => this.forget());
    this.send = this.button("send", this.words.send, () => this.post());
    this.player = Object.assign(make("audio"), { controls: true, preload: "metadata" });
    this.player.setAttribute("aria-label", this.words.yours);
    this.row.append(this.start, this.stop, this.clock, this.player, this.send, this.discard);
    this.file.hidden = true;
    this.file.querySelectorAll("input, button").forEach((each) => (each.disabled = true));
    this.said.before(this.row);
    form.addEventListener("submit", (event) => event.preventDefault());
    this.show("first");
  }

  button(name, label, press) {
    const element = make("button", name, label);
    element.type = "button";
    element.addEventListener("click", press);
    return element;
  }

  // Which of the controls belong to a moment: first, records, done, sends.
  show(moment) {
    this.moment = moment;
    this.start.hidden = moment !== "first";
    this.stop.hidden = this.clock.hidden = moment !== "records";
    this.player.hidden = this.send.hidden = this.discard.hidden = moment !== "done";
  }

  tell(text) {
    this.said.textContent = text;
  }

  // What is wrong can be heard as well; listen.js knows its sound.
  trouble(text) {
    this.tell(text);
    document.dispatchEvent(new CustomEvent("blether:told", { detail: this.said }));
  }

  async begin() {
    document.dispatchEvent(new Event("blether:quiet"));
    this.start.disabled = true;
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return this.byFile();
    } finally {
      this.start.disabled = false;
    }
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.recorder = new MediaRecorder(this.stream, { mimeType, audioBitsPerSecond: BITS });
    this.pieces = [];
    this.recorder.addEventListener("dataavailable", ({ data }) => data.size && this.pieces.push(data));
    this.recorder.addEventListener("stop", () => this.ended());
    this.seconds = 0;
    this.began = performance.now();
    this.tick();
    this.ticking = setInterval(() => this.tick(), 250);
    this.recorder.start(1000);
    this.show("records");
    this.tell(this.words.records);
    this.stop.focus();
  }

  // No microphone, or not allowed: the plain form is still there, and so is typing.
  byFile() {
    this.row.hidden = true;
    this.file.hidden = false;
    this.file.querySelectorAll("input, button").forEach((each) => (each.disabled = false));
    const plain = this.form.cloneNode(true);
    this.form.replaceWith(plain);
    this.form = plain;
    this.said = plain.querySelector(".record-said");
    this.trouble(this.words.noMicrophone);
    plain.querySelector("input[type=file]").focus();
  }

  tick() {
    const seconds = Math.floor((performance.now() - this.began) / 1000);
    this.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (seconds !== this.seconds && SAID_AT.includes(seconds)) this.tell(`${seconds} ${this.words.seconds}`);
    this.seconds = seconds;
    if (seconds >= LONGEST) this.end(this.words.full);
  }

  end(why = this.words.stopped) {
    if (this.recorder?.state !== "recording") return;
    this.why = why;
    this.recorder.stop();
  }

  ended() {
    this.letGo();
    if (this.moment !== "records") return;
    this.sound = new Blob(this.pieces, { type: this.recorder.mimeType });
    this.id = fresh();
    this.player.src = URL.createObjectURL(this.sound);
    this.show("done");
    this.tell(this.why);
    this.send.focus();
  }

  letGo() {
    clearInterval(this.ticking);
    this.stream?.getTracks().forEach((track) => track.stop());
  }

  forget() {
    this.drop();
    this.show("first");
    this.tell(this.words.gone);
    this.start.focus();
  }

  drop() {
    this.moment = "first";
    if (this.recorder?.state === "recording") this.recorder.stop();
    this.letGo();
    if (this.player.src) URL.revokeObjectURL(this.player.src);
    this.player.removeAttribute("src");
    this.sound = this.pieces = null;
  }

  // The same recording has the same id however often it is sent: it is kept once.
  async post() {
    this.show("sends");
    this.tell(this.words.sending);
    const body = new FormData();
    body.set("message_id", this.id);
    body.set("question_id", this.form.elements.question_id.value);
    body.set("seconds", String(Math.max(1, this.seconds)));
    body.set("sound", this.sound, "sound");
    const answer = await send(body);
    if (!this.sound) return;
    if (!answer) return this.failed(this.words.offline);
    if (answer.error) return this.failed(answer.message);
    if (answer.settled) return this.done(answer);
    this.trouble(this.words.wait);
    setTimeout(() => this.sound && this.post(), AGAIN);
  }

  failed(why) {
    this.show("done");
    this.trouble(why);
    this.send.focus();
  }

  done(answer) {
    this.drop();
    const item = { message_id: answer.message_id, label: answer.you };
    show.you(item);
    show.focusOn(item);
    this.form.remove();
    document.dispatchEvent(new CustomEvent("blether:took", { detail: answer }));
  }
}

async function send(body) {
  try {
    const response = await fetch("/recording", { method: "POST", headers: { Accept: "application/json" }, body });
    return await response.json();
  } catch {
    return null; // no connection, or something between us that is not our server
  }
}

function fresh() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, "0")).join("");
}

function make(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

const recorders = new Map();

function enhance() {
  for (const [form, recorder] of recorders) {
    if (recorder.form.isConnected) continue;
    recorder.drop();
    recorders.delete(form);
  }
  document.querySelectorAll("form.record:not(.live)").forEach((form) => {
    form.classList.add("live");
    recorders.set(form, new Recorder(form));
  });
}

// Leaving must leave no open microphone and no sound behind.
document.addEventListener("blether:leave", () => recorders.forEach((recorder) => recorder.drop()));

if (able) {
  new MutationObserver(enhance).observe(talk, { childList: true, subtree: true });
  enhance();
}
