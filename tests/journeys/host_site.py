"""Another site, on another origin, with the tag in its page and a content policy as strict as can be."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bot.operator import Operator
from tests.journeys.web_visit import Served

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A council</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>A council</h1>
<p><a href="/other">Bins</a></p>
<script src="{ours}/embed.js" data-review="practice" data-area="fife" defer></script>
<p><a href="/other">Schools</a></p></main></body></html>"""
BARE = """<!doctype html><html lang="en"><head><title>A council</title></head><body><main><h1>A council</h1>
<iframe src="{ours}/?review=practice" title="Chat" width="380" height="700"{more}></iframe></main></body></html>"""
OTHER = (
    "<!doctype html><html lang='en'><head><title>Other</title></head><body><main><h1>Other</h1></main></body></html>"
)


@contextmanager
def host_site(served: Served, listed: bool = True) -> Iterator[str]:
    """Serve the site at `localhost`, which is another site than 127.0.0.1; let in unless it is not `listed`."""
    pages = {
        "/": PAGE, "/bare": BARE.replace("{more}", ""), "/sandbox": BARE.replace("{more}", ' sandbox="allow-scripts '
        'allow-forms allow-same-origin"'),
    }  # fmt: skip
    policy = f"default-src 'none'; script-src {served.url}; frame-src {served.url}; require-trusted-types-for 'script'"

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, OTHER).replace("{ours}", served.url).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the browser asks for much."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://localhost:{server.server_address[1]}"
    served.house.operator = Operator(embed_on=(address,) if listed else ())
    yield address
    server.shutdown()
    server.server_close()
