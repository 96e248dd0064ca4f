"""A stand-in for the service behind gTTS: answers with a sound, with nonsense, in drips, or not at all."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

MP3 = b"\xff\xf3\x44\xc4" + bytes(400)


class Translate:
    """What it was asked, and how it behaves: `sings`, `silent`, `broken`, `nonsense` or `drips`."""

    def __init__(self) -> None:
        self.manner, self.asked = "sings", list[str]()

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve on loopback; gives the address."""
        peer, over = self, threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                peer.asked.append(unquote(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                if peer.manner == "silent":
                    over.wait(30)
                    return
                self.send_response(500 if peer.manner == "broken" else 200)
                self.end_headers()
                if peer.manner == "drips":
                    self._drip()
                sound = base64.b64encode(MP3 if peer.manner == "sings" else b"<html>no</html>").decode()
                self.wfile.write(f'["wrb.fr","jQ1olc","[\\"{sound}\\"]"]\n'.encode())

            def _drip(self) -> None:
                while not over.wait(0.05):
                    self.wfile.write(b" ")

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            over.set()
            time.sleep(0.05)
            server.shutdown()
            server.server_close()
