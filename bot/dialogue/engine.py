"""The client of the dialogue engine: one heard message in, one reply out.

The engine runs apart and may be starting, dead or slow. Its conversations are only a cache of the database, so
after any doubt we drop one by using a new name for it, and the engine restores it from the database.
"""

from __future__ import annotations

import asyncio
import base64
import secrets
import ssl
from collections import defaultdict
from typing import Any
from weakref import WeakValueDictionary

import httpx

from bot.dialogue.at_once import answer_at_once
from bot.dialogue.reading import Heard
from bot.errors import EngineUnavailable
from bot.messages import Kind, Reply, Say, Utterance
from bot.transcripts.records import PastTurn, Records

NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts no certificate: the engine is on this machine, without TLS; to read the world's certificates takes long."""
READABLE = 600
"""Characters of an answer that the engine reads to understand it; all of it is kept."""


class Dialogue:
    """Rasa, as the rest of the bot sees it."""

    def __init__(self, url: str, records: Records, patience: float = 10.0) -> None:
        waits = httpx.Timeout(patience, connect=1.0)
        self._http = httpx.AsyncClient(base_url=url, timeout=waits, trust_env=False, verify=NOBODY)
        self._records = records
        self._names: dict[str, str] = defaultdict(lambda: secrets.token_hex(4))
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def ready(self) -> bool:
        """Say whether the engine has its model loaded and answers."""
        try:
            answer = await self._http.get("/status", timeout=1.0)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200

    async def answer(self, heard: Heard) -> Reply:
        """Let the engine decide what comes next; raises EngineUnavailable when nothing was settled."""
        at_once = answer_at_once(heard)
        if at_once is not None:
            return at_once
        lock = self._locks.setdefault(heard.visit.id, asyncio.Lock())
        async with lock:
            # In threads: a database that hangs must not hold up the signposts of everyone else.
            for turn in await asyncio.to_thread(self._records.held, heard.visit.id):
                await self._send(heard.visit.id, _held_line(turn), _held_metadata(turn) | _begun(heard))
                await asyncio.to_thread(self._records.release, heard.visit.id, turn.message_id)
            return await self._send(heard.visit.id, _line(heard), _metadata(heard) | _begun(heard))

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _send(self, visit_id: str, line: str, metadata: dict[str, Any]) -> Reply:
        body = {"sender": f"{visit_id}.{self._names[visit_id]}", "message": line, "metadata": metadata}
        try:
            response = await self._http.post("/webhooks/rest/webhook", json=body)
            response.raise_for_status()
            reply = Reply(tuple(_utterance(item["custom"]) for item in response.json()))
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            self._names.pop(visit_id, None)
            raise EngineUnavailable(type(error).__name__) from None
        if not reply.utterances or reply.utterances[-1].kind is not Kind.ASK:
            # Every settled turn ends by asking something; without that an action failed and its effect is in doubt.
            self._names.pop(visit_id, None)
            raise EngineUnavailable("the turn did not finish")
        return reply


def _utterance(custom: dict[str, Any]) -> Utterance:
    # A response in domain.yml is only an id; an action sends a whole utterance.
    if isinstance(custom["say"], str):
        return Utterance(Say(custom["say"]))
    return Utterance.from_json(custom)


def _line(heard: Heard) -> str:
    if heard.choice is not None:
        return heard.choice.value.partition(".")[0] if heard.command else "/give_answer"
    # A typed slash would be read as an intent, that is, as a button which was never offered.
    return (heard.words or "").lstrip("/")[:READABLE] or "/give_answer"


def _metadata(heard: Heard) -> dict[str, Any]:
    return {
        "visit_id": heard.visit.id,
        "message_id": heard.message.message_id,
        "question_id": heard.question_id,
        "choice": heard.choice.value if heard.choice and not heard.command else None,
        "at": (heard.command or "").partition(".")[2],
        "words": heard.words,
        "sealed": base64.b64encode(heard.sealed).decode() if heard.sealed else None,
        "free": heard.answers_freely,
        "more": heard.more,
    }


def _begun(heard: Heard) -> dict[str, str]:
    # By this an action sees that everything was taken back after the message was heard: a visit then begins anew.
    return {"begun": heard.visit.started_at.isoformat()} if heard.visit.started_at else {}


def _held_line(turn: PastTurn) -> str:
    if turn.choice is not None:
        return "/give_answer"
    return (turn.words or "").lstrip("/")[:READABLE] or "/give_answer"


def _held_metadata(turn: PastTurn) -> dict[str, Any]:
    return {
        "visit_id": turn.visit_id,
        "message_id": turn.message_id,
        "question_id": turn.question_id,
        "choice": turn.choice["value"] if turn.choice else None,
        "words": turn.words,
        "sealed": None,
        "free": turn.choice is None,
        # Words that a signpost came before say more than any choice.
        "more": turn.choice is not None and turn.words is not None,
    }
