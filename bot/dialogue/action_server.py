"""The action server: rasa-sdk's executor behind a small loopback app, in one light process.

rasa-sdk's own server listens on every interface unless told otherwise and takes three times the memory.
"""

from __future__ import annotations

import hmac
import json
import logging
from typing import Any

import yaml
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.settings import ROOT

log = logging.getLogger(__name__)


def actions_app(token: str) -> Starlette:
    """Return the app; only who knows `token` (Rasa, started by us) may call it."""
    executor = ActionExecutor()
    executor.register_package("actions")
    # With selective domains Rasa leaves it out of the call, and the executor wants one.
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))

    async def webhook(request: Request) -> Response:
        if not hmac.compare_digest(request.query_params.get("token", ""), token):
            return JSONResponse({"error": "forbidden"}, 403)
        call: dict[str, Any] = json.loads(await request.body())
        call.setdefault("domain", domain)
        return await _run(executor, call)

    async def health(_: Request) -> Response:
        return JSONResponse({"actions": sorted(executor.actions)})

    return Starlette(routes=[Route("/webhook", webhook, methods=["POST"]), Route("/health", health)])


async def _run(executor: ActionExecutor, call: dict[str, Any]) -> Response:
    try:
        result = await executor.run(call)
    except ActionExecutionRejection as error:
        return JSONResponse({"error": "rejected", "action_name": error.action_name}, 400)
    except ActionNotFoundException as error:
        return JSONResponse({"error": "unknown", "action_name": error.action_name}, 404)
    except Exception as error:  # noqa: BLE001 - the outer edge: an error's text could hold words, so only its type is logged
        log.error("action %s failed: %s", call.get("next_action"), type(error).__name__)
        return JSONResponse({"error": "failed"}, 500)
    return JSONResponse(result.model_dump() if result else {"events": [], "responses": []})
