// Messages that the server has not settled yet. They live in this page and this tab only, until it has.

const KEPT = "blether-unsent";
const WAITS = [1000, 2000, 4000, 8000, 15000];

export class Queue {
  // `send` tries one item and returns {done} or {heard}: whether the server has seen it at all.
  constructor(send) {
    this.send = send;
    this.items = restored();
    this.wakeUp = () => {};
  }

  add(item) {
    this.items.push(item);
    this.keep();
    this.run();
  }

  // Try again now: something has changed.
  wake() {
    this.woken = true;
    this.wakeUp();
  }

  // The server has it, as we heard another way.
  drop(message_id) {
    this.items = this.items.filter((item) => item.message_id !== message_id);
    this.keep();
  }

  clear() {
    this.items = [];
    this.keep();
  }

  async run() {
    this.wake();
    if (this.running) return;
    this.running = true;
    for (let tries = 0; this.items.length; ) {
      this.woken = false;
      const moved = await this.round();
      tries = moved ? 0 : tries + 1;
      if (this.items.length && !moved) await this.sleep(WAITS[Math.min(tries, WAITS.length) - 1]);
    }
    this.running = false;
  }

  // In order, each until it is settled. But every message is tried once even while an earlier one waits: the
  // safety gate needs no engine, and nobody's call for help may queue behind an answer.
  async round() {
    let waiting = false;
    let moved = false;
    for (const item of [...this.items]) {
      if (waiting && item.heard) continue;
      const { done, heard } = await this.send(item);
      if (done) {
        this.items = this.items.filter((other) => other !== item);
        moved = true;
      } else {
        waiting = true;
        item.heard = item.heard || Boolean(heard);
      }
      this.keep();
    }
    return moved;
  }

  sleep(time) {
    if (this.woken) return Promise.resolve();
    return new Promise((resolve) => {
      this.wakeUp = resolve;
      setTimeout(resolve, time);
    });
  }

  keep() {
    try {
      if (this.items.length) sessionStorage.setItem(KEPT, JSON.stringify(this.items));
      else sessionStorage.removeItem(KEPT);
    } catch {
      // Storage is switched off or full: the page itself still has them.
    }
  }
}

function restored() {
  try {
    const items = JSON.parse(sessionStorage.getItem(KEPT) || "[]");
    return items.map((item) => ({ ...item, heard: false }));
  } catch {
    return [];
  }
}
