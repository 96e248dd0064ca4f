"""Promise: no test is forgotten: each test file is collected, and each marker belongs to a make target."""

from __future__ import annotations

import re

from bot.settings import ROOT
from tests.promises.repository import collected, committed, short


def test_every_test_file_is_collected() -> None:
    found = {name.split("::")[0] for name in collected()}
    written = {short(path) for path in committed() if path.match("tests/**/test_*.py")}
    assert written and written - found == set()


def test_every_file_with_tests_is_named_so_that_it_is_found() -> None:
    for path in committed():
        if path.match("tests/**/*.py") and not path.name.startswith("test_"):
            assert not re.search(r"^(async )?def test_", path.read_text(), re.M), short(path)


def test_what_one_run_of_the_makefile_leaves_out_another_takes_up() -> None:
    runs = re.findall(r'pytest.* -m "?([a-z ]+?)"?$', (ROOT / "Makefile").read_text(), re.M)
    left_out = {marker for run in runs for marker in re.findall(r"not (\w+)", run)}
    taken_up = {marker for run in runs if "not " not in run for marker in run.split(" or ")}
    assert left_out and left_out == taken_up
