"""Running the tools of this folder, which are written for Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from bot.settings import ROOT

HERE = Path(__file__).parent
CHROME = "/usr/bin/chromium"
LONGEST = 900


def ask(tool: str, **asked: Any) -> Any:
    """Run a tool with what it is asked, and return what it found; raises RuntimeError with what it said instead."""
    command = _command(tool)
    told = json.dumps(asked | {"chrome": CHROME})
    answer = subprocess.run(command, input=told, cwd=HERE, capture_output=True, text=True, timeout=LONGEST, check=False)
    if answer.returncode:
        raise RuntimeError(f"{tool}: {answer.stderr[-2000:]}")
    return json.loads(answer.stdout)


class Tool:
    """A tool that stays and answers one line with one line."""

    def __init__(self, tool: str, **first: Any) -> None:
        self._process = subprocess.Popen(
            _command(tool), cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._say(first)

    def ask(self, **asked: Any) -> Any:
        """Ask it, and return what it found; raises RuntimeError when it has gone instead."""
        self._say(asked)
        answer = self._process.stdout.readline() if self._process.stdout else ""
        if not answer:
            raise RuntimeError("the tool has gone; what it said stands above")
        return json.loads(answer)

    def close(self) -> None:
        """Let it go."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(LONGEST)

    def _say(self, asked: Any) -> None:
        if self._process.stdin:
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()


def _command(tool: str) -> list[str]:
    if not (HERE / "node_modules").is_dir():
        raise RuntimeError("the tools are not installed: run `bash scripts/make-tools`")
    return ["bash", str(ROOT / "scripts" / "with-node"), "node", f"{tool}.mjs"]
