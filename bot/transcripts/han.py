"""Names and places in Chinese, which parts no words: a surname with a given name, a title, or a cue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.transcripts.spans import Label, Span
from bot.transcripts.word_lists import lists

_HAN = r"\u4e00-\u9fff"
_SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧"
    "许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝"
    "孔崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔欧歐"
)
_STOP = (  # characters that end a name or stand before it
    "我你您他她它们們的了是在和跟与與有不没沒也很就都说說去到这這那上下个個吗"
    "呢吧啊要想会會给給把被让讓对對从從住叫请請但因为為"
)
_TITLES = (
    "老师|老師|先生|女士|小姐|太太|阿姨|叔叔|医生|醫生|同学|同學|护士|護士|校长|校長|警官|奶奶|爷爷|爺爺"
    "|哥哥|姐姐|弟弟|妹妹|姑姑|伯伯|教练|教練|社工"
)
_WORDS = re.compile(  # words that begin with a surname's character
    "高兴|周末|时间|马上|方便|方法|安全|安静|平安|任何|何时|万一|江湖|方面|方向|石头|田里|黄色|雷雨|龙年|毛衣"
    "|马路|于是|成长|任务|范围|程度|易懂|许多|余下|顾问|史上"
)
_CUES = re.compile(
    r"(?:我叫做?|我的名字(?:是|叫)|名字(?:是|叫)|(?:他|她|弟弟|妹妹|哥哥|姐姐|朋友|老师|社工|孩子|儿子|女儿)叫"
    rf"|姓名[::]?(?:是)?|大家叫我|我姓)([{_HAN}·]{{1,4}})"
)
_TITLED = re.compile(rf"(?<![{_HAN}])?([{_SURNAMES}][{_HAN}]{{0,2}}?)(?={_TITLES})|([小阿老][{_HAN}])(?={_TITLES})")
_NICKNAME = re.compile(
    "[小阿](?:[明红紅强強华華丽麗军軍芳东東龙龍燕玲刚剛亮杰傑伟偉娟英霞雪宝寶美莉涛濤辉輝雨雯婷欣峰勇磊琳]"
    "|[王李张張刘劉陈陳杨楊赵趙周吴吳黄黃林])"
)
_PLACE = re.compile(rf"([{_HAN}]{{2,8}}?)(?:小学|小學|中学|中學|幼儿园|幼兒園|医院|醫院|学校|學校|儿童之家|教堂)")
_PLACE_NOISE = re.compile(
    "儿童|兒童|一所|国家|皇家|附近|当地|新的|大的|公立|私立|特殊|主流|普通|喜欢|喜歡|讨厌|討厭|我们|我們"
    "|每天|今天|明天|昨天|以前|现在|現在|离开"
)
_ADDRESS = re.compile(rf"([{_HAN}]{{2,6}}?)[路街巷道]\d+[号號]?(?:\d+[室楼樓])?")


@lru_cache(maxsize=1)
def _full_name() -> re.Pattern[str]:
    given = "|".join(sorted(lists().han, key=len, reverse=True))
    return re.compile(f"[{_SURNAMES}](?:{given})")


def find_han(text: str) -> Iterator[Span]:
    """Yield names, schools and addresses written in Chinese characters."""
    if text.isascii() or not re.search(f"[{_HAN}]", text):
        return
    yield from _cued(text)
    yield from (Span(*match.span(match.lastindex or 0), Label.NAME) for match in _TITLED.finditer(text))
    for pattern in (_NICKNAME, _full_name()):
        yield from (
            Span(*match.span(), Label.NAME) for match in pattern.finditer(text) if not _WORDS.match(match.group())
        )
    yield from _ending(_ADDRESS, Label.ADDRESS, text)
    yield from _ending(_PLACE, Label.PLACE, text)


def _cued(text: str) -> Iterator[Span]:
    for match in _CUES.finditer(text):
        name = re.split(f"[{_STOP}]", match.group(1))[0][:3]
        if name:
            yield Span(match.start(1), match.start(1) + len(name), Label.NAME)


def _ending(pattern: re.Pattern[str], label: Label, text: str) -> Iterator[Span]:
    """Yield what ends in a kind of place; as words aren't parted, its own name begins after the last plain one."""
    for match in pattern.finditer(text):
        own_name = re.split(f"[{_STOP}]|{_PLACE_NOISE.pattern}", match.group(1))[-1]
        if len(own_name) > 1:
            yield Span(match.end(1) - len(own_name), match.end(), label)
