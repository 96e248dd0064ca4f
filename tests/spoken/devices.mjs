// What stands where a person's device would: a microphone that hears a hum, and a loudspeaker that plays at once.

const RATE = 8000;

// A second of a quiet hum, as a WAV file: the server looks into what it is sent.
function hum() {
  const sound = new DataView(new ArrayBuffer(44 + RATE * 2));
  const put = (at, text) => [...text].forEach((letter, i) => sound.setUint8(at + i, letter.charCodeAt(0)));
  put(0, "RIFF");
  sound.setUint32(4, 36 + RATE * 2, true);
  put(8, "WAVEfmt ");
  sound.setUint32(16, 16, true);
  sound.setUint16(20, 1, true);
  sound.setUint16(22, 1, true);
  sound.setUint32(24, RATE, true);
  sound.setUint32(28, RATE * 2, true);
  sound.setUint16(32, 2, true);
  sound.setUint16(34, 16, true);
  put(36, "data");
  sound.setUint32(40, RATE * 2, true);
  for (let i = 0; i < RATE; i += 1) sound.setInt16(44 + i * 2, 2000 * Math.sin(i / 6), true);
  return new Blob([sound.buffer], { type: "audio/wav" });
}

export function microphone({ EventTarget, Event }) {
  return class extends EventTarget {
    static isTypeSupported = (type) => type.startsWith("audio/webm");

    constructor(stream, { mimeType }) {
      super();
      this.mimeType = mimeType;
      this.state = "inactive";
    }

    start() {
      this.state = "recording";
    }

    stop() {
      this.state = "inactive";
      this.dispatchEvent(Object.assign(new Event("dataavailable"), { data: hum() }));
      this.dispatchEvent(new Event("stop"));
    }
  };
}

export const mediaDevices = { getUserMedia: async () => ({ getTracks: () => [] }) };

// Fetches the sound from the real server, so that a sentence without a sound fails, and plays it when it is told to.
export function loudspeaker(window, request, missing) {
  const element = window.HTMLMediaElement.prototype;
  element.canPlayType = () => "probably";
  element.load = () => {};
  element.pause = function () {
    this.held = true;
  };
  element.play = async function () {
    this.held = false;
    const answer = await request(new URL(this.src).pathname);
    if (!answer.ok) missing.push(this.src);
    this.dispatchEvent(new window.Event(answer.ok ? "playing" : "error"));
    if (answer.ok) setTimeout(() => this.held || this.dispatchEvent(new window.Event("ended")), 300);
  };
}
