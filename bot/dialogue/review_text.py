"""The small parts of a review file: words at two levels, names of pictures, ids, and dates that may be a month."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


class Strict(BaseModel):
    """Base of all that people write by hand: no unknown names, nothing changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


SymbolName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


class Text(Strict):
    """One sentence or two, usual and simple; a plain string is the usual one. `symbol` names a picture."""

    usual: str = Field(min_length=1)
    simple: str | None = None
    symbol: SymbolName | None = None

    def at(self, level: str) -> str:
        """Return the words at a level; the level with pictures has the simple words."""
        return self.usual if level == "usual" else self.simple or self.usual

    @property
    def all(self) -> tuple[str, ...]:
        """Return every form that is written."""
        return tuple(form for form in (self.usual, self.simple) if form)


def _levels(value: Any) -> Any:
    return {"usual": value} if isinstance(value, str) else value


def _first_day(value: Any) -> Any:
    return f"{value}-01" if _is_month(value) else value


def _last_day(value: Any) -> Any:
    if not _is_month(value):
        return value
    year, month = map(int, value.split("-"))
    return f"{value}-{calendar.monthrange(year, month)[1]}"


def _is_month(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value) is not None


Words = Annotated[Text, BeforeValidator(_levels)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
# Some dates were only ever published as a month: it then opens on the first day and is over on the last.
Opening = Annotated[date | None, BeforeValidator(_first_day)]
Ending = Annotated[date | None, BeforeValidator(_last_day)]
