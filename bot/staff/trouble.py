"""What staff must know before anything else: the gate is not whole, or alerts do not get through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import Say
from bot.safety import trouble
from bot.staff.accounts import LEAD, Member

if TYPE_CHECKING:
    from bot.app import House


def trouble_for(house: House, who: Member) -> list[Say]:
    """Return what is wrong now: the gate for all staff, the way of alerts for leads."""
    gate = trouble.of_gate(house.watch.gate)
    if LEAD not in who.roles:
        return gate
    keeper, errands = house.keeper, house.errands
    return [*gate, *trouble.of_alerts(keeper.spool, house.database, keeper.nowhere, errands.failing)]
