"""A lead's morning in the staff room, in a real browser without JavaScript; every page is looked at with axe."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sqlalchemy import select

from bot.messages import Choice, Contact, Input, Kind, Say, Utterance
from bot.safety.hearing import HEARD, alert_of
from bot.staff.app import MENU, staff_app
from bot.transcripts.recordings import NewRecording
from bot.transcripts.tables import Alert, Booking, Recording, Visit
from tests.channels.recording_house import WAV
from tests.staff.staff_house import LIVE, PASSWORD, StaffHouse, redacted

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SCREENSHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"
DESK, PHONE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 800}, {"width": 320, "height": 640}
CHROMIUM = {
    "executable_path": "/usr/bin/chromium",
    "args": ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--no-first-run"],
}  # fmt: skip
PAGES = (
    "/", "/alerts", "/listening", "/transcripts", "/transcripts?practice=yes", "/indicators", "/bookings", "/slots",
    "/after", "/directory?area=fife", "/deeds", "/look",
)  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Iterator[StaffHouse]:
    made = StaffHouse(tmp_path)
    fill(made)
    yield made
    made.database.close()


@pytest.fixture
def url(house: StaffHouse) -> Iterator[str]:
    with serving(house) as address:
        yield address


@pytest.fixture
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(**CHROMIUM)  # type: ignore[arg-type]
        yield opened
        opened.close()


@contextmanager
def serving(house: StaffHouse) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = uvicorn.Config(staff_app(house.house), port=port, access_log=False, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


def fill(house: StaffHouse) -> None:
    """Write a morning's worth of visits, alerts and talks."""
    yes = Choice("yes", Say("choice-yes"))
    asked = Utterance(Say(f"{LIVE}/safe"), Kind.ASK, (yes, Choice("no", Say("choice-no"))), question_id="listen/safe")
    words = Utterance(Say(f"{LIVE}/good"), Kind.ASK, question_id="listen/good", free_words=True)
    line = Contact(Say("area-fife"), "0800 1111", "08001111")
    visit = house.visit(audience="child", area="fife", agreed_at=house.clock.now(), sent_at=house.clock.now())
    house.turn(visit, asked, words="start")
    house.turn(visit, words, choice=yes)
    house.turn(visit, Utterance(Say("button-help-now"), Kind.SIGNPOST, contacts=(line,)),
               words="[name] hits me when I am late", message_id="worrying")  # fmt: skip
    house.answer(visit, "listen/safe", choice="yes")
    house.answer(visit, "listen/good", words=redacted("My worker [name] listens, and she stayed with me for a year."))
    house.visit("practice", audience="parent-carer", area="angus")
    house.alert(visit, message_id="worrying", area="fife", audience="child", severity="emergency")
    house.alert(severity="concern", tier="check", words=None, sealed=None, because=["choice"], kinds=["fear_of_home"])
    house.alert(acknowledged_by="Ailsa", acknowledged_at=house.clock.now())
    house.booking(), house.slot(), house.slot(area="fife", way="video", starts_at=house.clock.now() + timedelta(days=3))


def fill_more(house: StaffHouse) -> None:
    """Add one of everything else that a page can show."""
    house.alert(reach=b"{}", words=None, sealed=None, because=["slip"], kinds=["asked_to_be_reached"])
    pictured(house)
    spoken(house, next(visit for visit in house.rows(Visit) if visit.sent_at))


def pictured(house: StaffHouse) -> None:
    """Write a visit in pictures, with a question of each kind."""
    visit = house.visit(audience="young-person", level="symbol", language="pl")
    choices = tuple(Choice(value, Say(f"choice-{value}")) for value in ("yes", "no", "not-sure"))
    piles = tuple(Choice(pile, Say(f"pile-{pile}")) for pile in ("good", "mixed", "hard"))
    for kind in (Input.BUTTONS, Input.SEVERAL, Input.CARDS):
        asked = Utterance(Say(f"{LIVE}/safe"), Kind.ASK, choices, question_id="listen/safe", input=kind,
                          piles=piles if kind is Input.CARDS else ())  # fmt: skip
        house.turn(visit, asked, words="Dobrze, dziękuję")


def spoken(house: StaffHouse, visit: Visit) -> None:
    """Keep a recording that has waited too long, and one that was heard, written down and worrying."""
    for message_id in ("late", "heard"):
        house.recordings.keep(NewRecording(visit.id, message_id, "listen/good", "wav", 23, "Recorded, 23 seconds"), WAV)
        house.turn(visit, Utterance(Say("button-menu")), words="Recorded, 23 seconds", message_id=message_id)
    with house.database.writing() as session:
        late, heard = session.scalars(select(Recording).order_by(Recording.message_id.desc())).all()
        late.at = house.clock.now() - timedelta(days=2)
        heard.state, heard.heard_by, heard.heard_at = "worrying", "Ailsa", house.clock.now()
        heard.words, heard.written_by, heard.written_at = redacted("He shouts at me."), "Ailsa", house.clock.now()
        alert_of(session, heard, house.clock.now()).because = [HEARD]


def enter(browser: Browser, url: str, size: dict[str, int] = DESK, scheme: str = "light") -> Page:
    context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{url}/sign-in")
    page.get_by_label("Name").fill("Morag")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What needs doing")
    return page


def shot(page: Page, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"staff-{name}.png", full_page=True)


def test_a_leads_morning_from_sign_in_to_sign_out(house: StaffHouse, url: str, browser: Browser) -> None:
    house.staff()
    page = enter(browser, url)
    expect(page.get_by_role("heading", name="2 alerts are waiting")).to_be_visible()
    page.get_by_role("link", name="Open the alerts").click()
    emergency = page.get_by_role("article").first
    emergency.get_by_role("button", name="I have seen this and will act").click()
    expect(page.get_by_text("Seen by Morag")).to_be_visible()
    expect(page.get_by_role("heading", name="Pass it on")).to_be_visible()
    page.get_by_role("link", name="All alerts").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1 alert is waiting")
    page.get_by_role("link", name="Read the whole visit").nth(1).click()
    expect(page.get_by_text("Signpost shown")).to_be_visible()
    page.get_by_role("link", name="Bookings").click()
    page.get_by_role("rowheader").get_by_role("link").first.click()
    page.get_by_role("button", name="Open it and note that I did").click()
    expect(page.get_by_text("07700 900123")).to_be_visible()
    page.get_by_role("link", name="Times", exact=True).click()
    page.get_by_label("Review").select_option(LIVE)
    page.get_by_label("How").select_option("phone")
    page.get_by_label("First day").fill("2026-12-01")
    page.get_by_label("Times", exact=True).fill("10:00, 11:30")
    page.get_by_role("button", name="Open these times").click()
    expect(page.get_by_role("status")).to_contain_text("2 times were opened.")
    page.get_by_role("link", name="What staff did").click()
    for deed in ("Acknowledged an alert", "Opened how to reach a person", "Opened a time"):
        expect(page.get_by_role("cell", name=deed).first).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.goto(f"{url}/alerts")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")


def every_page(house: StaffHouse) -> dict[str, str]:
    """Return every page by name: those of the menu, one of each thing, and those that say what is wrong."""
    alerts, recordings = house.rows(Alert), house.rows(Recording)
    first, slip = alerts[0], next(alert for alert in alerts if alert.reach)
    late, heard = (next(one for one in recordings if one.state == state) for state in ("waiting", "worrying"))
    drawn = next(visit for visit in house.rows(Visit) if visit.level == "symbol")
    named = {re.sub(r"\W+.*", "", path[1:]) or "home": path for path in PAGES if "practice" not in path}
    return named | {
        "practice": "/transcripts?practice=yes", "transcript": f"/transcripts/{first.visit_id[:12]}",
        "in-pictures": f"/transcripts/{drawn.id[:12]}", "alert": f"/alerts/{first.id}", "slip": f"/alerts/{slip.id}",
        "alert-export": f"/alerts/{first.id}/export", "recording": f"/listening/{late.id}",
        "written-down": f"/listening/{heard.id}", "booking": f"/bookings/{house.rows(Booking)[0].reference}",
        "wrong": "/transcripts?from=x", "gone": "/no",
    }  # fmt: skip


def test_every_page_of_the_menu_is_looked_at() -> None:
    assert MENU.keys() <= {path.partition("?")[0] for path in PAGES}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("device", "size"), [("1280x900", DESK), ("390x800", PHONE)])
def test_no_page_has_a_fault_that_axe_finds(
    house: StaffHouse, url: str, browser: Browser, device: str, size: dict[str, int], scheme: str
) -> None:
    house.staff()
    fill_more(house)
    page = enter(browser, url, size, scheme)
    # axe itself needs to run in the page; our own pages were opened without JavaScript above.
    context = browser.new_context(
        viewport=size,
        color_scheme=scheme,
        storage_state=page.context.storage_state(),
        bypass_csp=True,  # type: ignore[arg-type]
    )
    looked, faults = context.new_page(), {}
    for name, path in every_page(house).items():
        looked.goto(url + path)
        shot(looked, f"{name}-{device}{'-dark' if scheme == 'dark' else ''}")
        found = Axe().run(looked).response["violations"]
        faults |= {f"{name}: {fault['id']}": [node["html"] for node in fault["nodes"]] for fault in found}
    assert faults == {}


def test_the_closed_door_is_accessible_too(house: StaffHouse, url: str, browser: Browser) -> None:
    page = browser.new_context(viewport=PHONE, bypass_csp=True).new_page()  # type: ignore[arg-type]
    for name, says in (("nobody", "No one can come in yet"), ("sign-in", "Sign in")):
        page.goto(f"{url}/")
        expect(page.get_by_role("heading", level=1)).to_have_text(says)
        shot(page, f"{name}-390x800")
        assert Axe().run(page).response["violations"] == []
        if name == "nobody":
            house.staff()


def test_nothing_scrolls_sideways_and_targets_are_large_at_320_px(
    house: StaffHouse, url: str, browser: Browser
) -> None:
    house.staff()
    fill_more(house)
    page = enter(browser, url, NARROW)
    context = browser.new_context(viewport=NARROW, storage_state=page.context.storage_state(), bypass_csp=True)  # type: ignore[arg-type]
    looked, small = context.new_page(), {}
    for name, path in every_page(house).items():
        looked.goto(url + path)
        assert looked.evaluate("document.documentElement.scrollWidth") <= NARROW["width"], name
        small |= {f"{name}: {what}": high for what, high in looked.evaluate(SMALL).items()}
    assert small == {}


SMALL = """() => Object.fromEntries([...document.querySelectorAll(
  "button, select, a:not(.skip), summary, input:not([type=hidden], [type=checkbox], [type=radio]), .tick label, .way")]
  .filter(one => one.checkVisibility())
  .map(one => [one.textContent.trim().slice(0, 30) || one.name, one.getBoundingClientRect().height])
  .filter(([, high]) => high < 44))"""


def test_the_keyboard_shows_where_it_is_and_can_skip_to_the_page(house: StaffHouse, url: str, browser: Browser) -> None:
    house.staff()
    page = enter(browser, url)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Go to the page")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Open the alerts")).to_be_focused()


def test_on_a_phone_the_menu_is_folded_until_it_is_asked_for(house: StaffHouse, url: str, browser: Browser) -> None:
    house.staff()
    page = enter(browser, url, PHONE)
    heading = page.get_by_role("heading", level=1).bounding_box()
    assert heading and heading["y"] < 300
    bookings = page.get_by_role("link", name="Bookings", exact=True)
    expect(bookings).to_be_hidden()
    page.get_by_role("link", name="Menu").click()
    bookings.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bookings")
    expect(page.get_by_role("link", name="Menu")).to_be_visible()
