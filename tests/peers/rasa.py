"""A stand-in for Rasa at its HTTP seam: the real actions, the real rules, a list of phrases for a classifier.

It answers `/webhooks/rest/webhook` as Rasa does, so that conversations can be tested in milliseconds. The real
Rasa is in the slow journeys. `down` makes it refuse; `lose_next` runs the actions and then loses the answer;
`unrestored_next` fails to start the session, after which Rasa has no form and falls back on `action_unsure`.
"""

from __future__ import annotations

import json
from asyncio import to_thread
from functools import lru_cache
from typing import Any

import httpx
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from bot.settings import ROOT

PHRASES = {
    "is it private": "ask_confidentiality",
    "can we stop now please": "stop_pause",
    "aye": "affirm",
    "nope": "deny",
    "dunno": "dont_know",
    "on the phone": "choose_phone",
    "i want to talk to somebody": "book_start",
    "what is this": "ask_what_is_review",
    "use simpler words": "slower_simpler",
    "use pictures": "use_pictures",
    "normal words again": "usual_words",
    "what does inspection mean": "ask_word",
    "what does frobnicate mean": "ask_word",
}
SURE: dict[str, float] = {}
"""How sure it is of a phrase, where that is less than wholly."""


class FakeRasa:
    """Understands `PHRASES` and buttons, follows data/rules, runs the real actions."""

    def __init__(self) -> None:
        self.executor = _executor()
        self.rules, self.responses = _rules(), _responses()
        self.down = False
        self.lose_next = False
        self.unrestored_next = False
        self.heard: list[dict[str, Any]] = []

    def transport(self) -> httpx.MockTransport:
        """Return what the engine's client is given instead of a network."""
        return httpx.MockTransport(self._answer)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("refused")
        if request.url.path == "/status":
            return httpx.Response(200, json={})
        call = json.loads(request.content)
        self.heard.append(call)
        said = await self._turn(call["sender"], call["message"], call["metadata"])
        if self.lose_next:
            self.lose_next = False
            raise httpx.ReadError("the engine died")
        return httpx.Response(200, json=[{"recipient_id": call["sender"], "custom": item} for item in said])

    async def _turn(self, sender: str, text: str, metadata: dict[str, Any]) -> list[dict[str, Any]]:
        guess = text[1:] if text.startswith("/") else PHRASES.get(text.lower(), "nlu_fallback")
        intent = "give_answer" if metadata.get("free") else guess
        sure = 1.0 if intent == "give_answer" else SURE.get(text.lower(), 1.0)
        ranking = [{"name": intent, "confidence": sure}, {"name": guess, "confidence": 0.9}]
        message = {"intent": ranking[0], "intent_ranking": ranking, "metadata": metadata, "text": text}
        restored, self.unrestored_next = not self.unrestored_next, False
        slots: dict[str, Any] = {"restored": restored}
        actions = ["validate_talk_form"] if intent == "give_answer" else [self.rules[intent]]
        said: list[dict[str, Any]] = []
        for name in [*actions, "action_ask_talk_form_answer"] if restored else ["action_unsure"]:
            dispatcher = CollectingDispatcher()
            tracker = Tracker(sender, dict(slots), message, [], False, None, {"name": "talk_form"}, name)
            try:
                # In a thread, as Rasa's actions are in a process of their own: a locked database stops only them.
                events = await to_thread(self.executor.actions[name], dispatcher, tracker, {})
            except Exception:  # noqa: BLE001, S112 - as Rasa does: an action's error is swallowed and the next one runs
                continue
            slots |= {e["name"]: e["value"] for e in events if e.get("event") == "slot"}
            said += [self._custom(m) for m in dispatcher.messages]
        return said

    def _custom(self, message: dict[str, Any]) -> dict[str, Any]:
        if message.get("response"):
            return dict(self.responses[message["response"]][0]["custom"])
        return dict(message["custom"])


@lru_cache(maxsize=1)
def _executor() -> ActionExecutor:
    executor = ActionExecutor()
    executor.register_package("actions")
    return executor


@lru_cache(maxsize=1)
def _responses() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "domain.yml").read_text())["responses"])


@lru_cache(maxsize=1)
def _rules() -> dict[str, str]:
    rules: dict[str, str] = {}
    for path in sorted((ROOT / "data" / "rules").glob("*.yml")):
        for rule in yaml.safe_load(path.read_text())["rules"]:
            steps = rule["steps"]
            intents = steps[0].get("or", [steps[0]])
            rules |= {step["intent"]: steps[1]["action"] for step in intents}
    return rules
