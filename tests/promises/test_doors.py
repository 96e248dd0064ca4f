"""Promise: Rasa and the actions listen on loopback only, and staff pages are closed unless someone signs in."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import uvicorn
import yaml
from starlette.testclient import TestClient

from bot import serving
from bot.app import House
from bot.dialogue.sidecars import sidecars
from bot.settings import ROOT, Settings
from bot.staff.app import ROUTES, staff_app

EVERYWHERE = Settings(host="0.0.0.0")  # noqa: S104 - the setting that would open most; only the page may follow it


def test_rasa_is_started_on_loopback_only() -> None:
    [rasa] = [each for each in sidecars(EVERYWHERE, Path("model.tar.gz")) if each.name == "rasa"]
    command = list(rasa.command)
    assert command[command.index("--interface") + 1] == "127.0.0.1"
    assert "0.0.0.0" not in " ".join(command)  # noqa: S104


@pytest.mark.parametrize("serve", ["serve_actions", "staff"])
def test_actions_and_staff_room_are_served_on_loopback_only(serve: str) -> None:
    source = ast.parse((ROOT / "bot" / "serving.py").read_text())
    calls = [node for node in ast.walk(source) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    opened = [ast.unparse(call) for call in calls if ast.unparse(call.func) in {"_server", "_config"}]
    assert len([call for call in opened if "settings.host" in call]) == 1, "only the page follows BLETHER_HOST"
    wanted = "actions_app" if serve == "serve_actions" else "staff_app"
    [ours] = [call for call in opened if wanted in call]
    assert "'127.0.0.1'" in ours


def test_a_server_listens_where_it_is_told() -> None:
    server: uvicorn.Server = serving._server(object(), "127.0.0.1", 1)
    assert server.config.host == "127.0.0.1"


@pytest.mark.parametrize("file", ["endpoints.yml", "credentials.yml"])
def test_rasa_calls_and_is_called_on_this_machine_only(file: str) -> None:
    settings = yaml.safe_load((ROOT / file).read_text())
    urls = [value for part in settings.values() for value in (part or {}).values() if "://" in str(value)]
    assert all(url.startswith("http://127.0.0.1:") for url in urls)
    assert file != "credentials.yml" or list(settings) == ["rest"], "one way in, and that is ours"


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_a_stranger_sees_no_staff_page(house: House, route: object) -> None:
    method, path = route.method, route.path.replace("{", "").replace("}", "")  # type: ignore[attr-defined]
    answer = TestClient(staff_app(house), follow_redirects=False).request(method, path)
    assert answer.status_code in {303, 401, 403, 503}
