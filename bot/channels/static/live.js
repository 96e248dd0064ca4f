// The one live connection: what is said in this visit comes by itself. Lost, it is made again, and goes on where it was.

const WAITS = [1000, 2000, 5000, 10000, 30000];
const SILENCE = 50000;
const NAMES = ["hello", "turn", "engine", "beat", "over", "left", "enough", "closing"];

export class Live {
  // `mark` is how far the page has heard the visit ("" when it can't know); `hear` takes each kind of event.
  constructor(mark, hear) {
    Object.assign(this, { mark, hear, tries: 0, ended: !mark || !("EventSource" in window) });
    window.addEventListener("online", () => this.again());
    window.addEventListener("pagehide", () => this.shut());
    // A tab that nobody looks at needs none; back in sight it hears what it missed.
    document.addEventListener("visibilitychange", () => (document.hidden ? this.shut() : this.again()));
  }

  open() {
    if (this.ended || this.source || document.hidden) return;
    this.source = new EventSource(`/live?after=${this.mark}`);
    this.source.onerror = () => this.later();
    for (const name of NAMES) this.source.addEventListener(name, (event) => this.take(name, event));
    this.watch();
  }

  take(name, event) {
    if (event.lastEventId) this.mark = event.lastEventId;
    this.tries = 0;
    this.watch();
    if (name === "closing") return this.later();
    if (["over", "left", "enough"].includes(name)) this.close();
    this.hear[name]?.(JSON.parse(event.data));
  }

  // A connection that died in a tunnel looks open for ever: it is silence that tells.
  watch() {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.later(), SILENCE);
  }

  later() {
    this.shut();
    if (this.ended) return;
    const wait = WAITS[Math.min(this.tries++, WAITS.length - 1)];
    // Not all at once: after a restart every page comes back.
    this.clock = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
  }

  again() {
    this.shut();
    this.tries = 0;
    this.open();
  }

  shut() {
    clearTimeout(this.clock);
    clearTimeout(this.silence);
    this.source?.close();
    this.source = null;
  }

  close() {
    this.ended = true;
    this.shut();
  }
}
