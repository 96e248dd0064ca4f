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
    if not (HERE / "node_modules").is_dir():
        raise RuntimeError("the tools are not installed: run `bash scripts/make-tools`")
    command = ["bash", str(ROOT / "scripts" / "with-node"), "node", f"{tool}.mjs"]
    told = json.dumps(asked | {"chrome": CHROME})
    answer = subprocess.run(command, input=told, cwd=HERE, capture_output=True, text=True, timeout=LONGEST, check=False)
    if answer.returncode:
        raise RuntimeError(f"{tool}: {answer.stderr[-2000:]}")
    return json.loads(answer.stdout)
