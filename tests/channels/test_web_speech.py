"""Sound on the page: every message offers it, it works as a plain player, and no words of a person are in it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from bot.channels.web_speech import heard_together
from bot.messages import Say
from bot.replies.aloud import Line
from bot.replies.google_voice import GoogleVoice
from bot.replies.speech import Speech
from bot.replies.voices import Espeak
from tests.channels.fake_house import Whistle, fake_house

OURS = {"Sec-Fetch-Site": "same-origin"}
SECRET = "Zebedee shouts at tea time"


@pytest.fixture
def house() -> Any:
    return fake_house()


@pytest.fixture
def page(house: Any) -> TestClient:
    return TestClient(public_app(house), "http://testserver")


def sounds(html: str) -> list[str]:
    return re.findall(r'src="(/sound/[\w-]{16}\.(?:opus|wav))"', html)


def fields(page: TestClient, **more: str) -> dict[str, str]:
    found = re.search(r'name="message_id" value="([\w-]+)"', page.get("/").text)
    assert found
    return {"message_id": found[1], **more}


def test_every_turn_of_ours_has_one_player_that_needs_no_script_and_says_all_of_it(
    page: TestClient, house: Any
) -> None:
    page.get("/")
    page.post("/say", data=fields(page, choice="/give_views_start", question_id=""), headers=OURS)
    html = page.get("/").text
    turns, said = set(re.findall(r'class="said them[^>]* data-turn="([^"]+)"', html)), html.count('class="said them')
    assert html.count("<summary>Listen</summary>") == len(turns) == 2 < said
    assert html.count("<audio controls preload") == 4, "each has a second one that is slower"
    assert page.get(sounds(html)[0]).status_code == 200
    heard = " ".join(house.speech._espeak.said)
    assert heard.startswith("Hello, I am Blether.") and heard.endswith("Is it private?")


def test_a_turn_in_part_in_a_language_without_a_voice_is_heard_as_far_as_there_is_one(house: Any) -> None:
    ours, theirs = Line("t0", "Hello.", "en"), Line("t0", "Nuqneh.", "tlh")
    found = heard_together(house.speech, [ours, theirs])
    assert found and found.whole == house.speech.whole([ours])
    assert heard_together(house.speech, [theirs]) is None


def test_a_sound_is_there_in_both_forms_and_may_be_kept_by_the_browser(page: TestClient) -> None:
    opus, wav = sounds(page.get("/").text)[:2]
    heard = page.get(opus)
    assert heard.status_code == 200 and heard.headers["content-type"] == "audio/ogg; codecs=opus"
    assert heard.headers["cache-control"].startswith("private, max-age=")
    assert page.get(wav).headers["content-type"] == "audio/wav"


def test_part_of_a_sound_can_be_asked_for_as_phones_do(page: TestClient) -> None:
    part = page.get(sounds(page.get("/").text)[0], headers={"Range": "bytes=0-9"})
    assert part.status_code == 206 and len(part.content) == 10


@pytest.mark.parametrize(
    "path", ["/sound/AAAAAAAAAAAAAAAA.opus", "/sound/index.jsonl", "/sound/..%2Fkeys%2Fspeech.key", "/sound/x.mp3"]
)
def test_there_is_no_way_to_have_other_words_or_files(page: TestClient, path: str) -> None:
    assert page.get(path).status_code == 404


def test_a_persons_words_are_in_no_sound_though_they_stand_on_the_page(page: TestClient, house: Any) -> None:
    page.get("/")
    for question, text, choice in (
        ("", "", "/give_views_start"),
        ("listen/who", "", "child"),
        ("listen/heard", SECRET, ""),
    ):
        sent = fields(page, question_id=question, **({"choice": choice} if choice else {"text": text}))
        page.post("/say", data=sent, headers=OURS)
    html = page.get("/").text
    assert SECRET in html
    for address in sounds(html):
        assert page.get(address).status_code == 200
    assert house.speech._espeak.said and not any("Zebedee" in said for said in house.speech._espeak.said)
    assert "Zebedee" not in "".join(
        path.read_text("utf-8", "replace") for path in house.speech.sounds._folder.rglob("*") if path.is_file()
    )
    assert any("What you wrote is on the screen." in said for said in house.speech._espeak.said)


def test_help_and_the_pages_own_errors_can_be_heard_too(page: TestClient) -> None:
    help = page.get("/help").text
    assert len(sounds(help)) >= 2 and 'id="listen"' in help
    notices = page.get("/notices").json()
    assert len(notices) >= 10 and all(re.match(r"t0:[\w-]{16}", parts) for parts in notices.values())


def test_notices_come_in_the_words_of_the_visit_and_are_kept_by_no_browser(page: TestClient, house: Any) -> None:
    page.get("/")
    for kept in house.desk.by_key.values():
        kept.visit.level = "simple"
    answer = page.get("/notices")
    assert house.words.text(Say("page-offline"), "en", "simple") in answer.json()
    assert answer.headers["cache-control"] == "no-store"


def test_what_a_child_does_wrong_at_a_question_or_the_recorder_can_be_heard(page: TestClient, house: Any) -> None:
    says = page.get("/notices").json()
    for id in ("pick-one-first", "recording-no-microphone", "recording-offline", "recording-too-big"):
        assert house.desk.words(id) in says


def test_a_page_that_says_what_is_wrong_has_a_player(page: TestClient, house: Any) -> None:
    html = page.get("/nowhere").text
    assert 'id="listen"' in html and page.get(sounds(html)[0]).status_code == 200
    assert house.speech._espeak.said[-1] in house.desk.words("page-not-found")


def test_a_notice_on_a_page_without_scripts_has_a_player_too(page: TestClient, house: Any) -> None:
    page.get("/")
    house.desk.away = True
    answer = page.post("/say", data=fields(page, text="hello", question_id=""), headers=OURS)
    assert (
        "<noscript>" in answer.text and "<audio" in answer.text.partition("<noscript>")[2].partition("</noscript>")[0]
    )


@pytest.mark.parametrize("level", ["usual", "simple", "symbol"])
def test_where_words_are_asked_for_it_says_that_they_may_be_spoken_and_who_may_hear(
    page: TestClient, house: Any, level: str
) -> None:
    assert "say-it" not in page.get("/").text
    for kept in house.desk.by_key.values():
        kept.visit.level = level
    body = {"message_id": "a" * 20, "choice": "child", "question_id": "listen/who"}
    turn = page.post("/say", json=body, headers=OURS | {"Accept": "application/json"}).json()["bubbles"]
    told = turn.partition('class="say-it">')[2].partition("</p>")[0]
    assert "press the microphone on" in told and "may hear it" in told
    assert "say-it" in page.get("/").text
    later = {"message_id": "b" * 20, "text": "Fine.", "question_id": "listen/heard"}
    page.post("/say", json=later, headers=OURS | {"Accept": "application/json"})
    assert "say-it" not in page.get("/").text


def test_who_may_hear_is_not_said_beside_a_signpost(page: TestClient) -> None:
    page.post("/say", json={"message_id": "a" * 20, "choice": "child", "question_id": "listen/who"}, headers=OURS)
    hurt = {"message_id": "b" * 20, "text": "my dad hits me", "question_id": "listen/heard"}
    answer = page.post("/say", json=hurt, headers=OURS | {"Accept": "application/json"}).json()
    assert "999" in answer["bubbles"] and "say-it" not in answer["bubbles"]


def test_a_live_turn_brings_its_players_along(page: TestClient) -> None:
    page.get("/")
    headers = OURS | {"Accept": "application/json"}
    body = {"message_id": "a" * 20, "choice": "/give_views_start", "question_id": ""}
    turn = page.post("/say", json=body, headers=headers).json()
    assert turn["bubbles"].count("<audio") == 2
    assert 'data-read="t0:' in turn["bubbles"]


def test_without_espeak_the_page_keeps_the_places_and_offers_no_dead_player(tmp_path: Any) -> None:
    class Mute(Espeak):
        speaker = encoder = None

        def __init__(self) -> None:
            pass

    html = TestClient(public_app(fake_house(speech=Speech(tmp_path, Mute())))).get("/").text
    assert "<audio" not in html and 'data-read="t0:' in html


def test_a_voice_that_fails_is_said_as_try_again(page: TestClient, house: Any) -> None:
    address = sounds(page.get("/").text)[0]

    def hoarse(*_: Any, **__: Any) -> bytes:
        from bot.replies.voices import NoSound

        raise NoSound("hoarse")

    house.speech._espeak.opus = hoarse
    answer = page.get(address)
    assert answer.status_code == 503 and answer.headers["retry-after"]
    del house.speech._espeak.opus
    assert isinstance(house.speech._espeak, Whistle) and page.get(address).status_code == 200


def test_one_persons_own_sound_is_kept_by_no_browser(page: TestClient, house: Any) -> None:
    name = house.speech.whole([Line("t0", "Your number is 7QK2PX.", "en", shared=False, own=True)])
    assert page.get(f"/sound/{name}.opus").headers["cache-control"] == "no-store"


def test_a_nicer_sound_is_offered_first_and_under_its_own_type(tmp_path: Any) -> None:
    house = fake_house(speech=Speech(tmp_path, Whistle(), GoogleVoice()))
    page = TestClient(public_app(house), "http://testserver")
    name = re.findall(r"/sound/([\w-]{16})\.opus", page.get("/").text)[0]
    assert ".mp3" not in page.get("/").text, "it is not there yet"
    house.speech.sounds.keep(name, "mp3", b"ID3 sound")
    html = page.get("/").text
    assert f'<source src="/sound/{name}.mp3" type="audio/mpeg"><source src="/sound/{name}.opus"' in html
    assert page.get(f"/sound/{name}.mp3").headers["content-type"] == "audio/mpeg"
    assert page.get(f"/sound/{name}.opus").headers["content-type"] == "audio/ogg; codecs=opus"


def test_the_policy_lets_only_our_own_sound_play(page: TestClient) -> None:
    policy = page.get("/").headers["content-security-policy"]
    assert "media-src 'self'" in policy
