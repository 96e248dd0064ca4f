# Safety in Polish: short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Ten czat na razie mówi po angielsku. W niebezpieczeństwie zadzwoń: 999. Childline, bezpłatnie: 0800 1111.

# en: fd277320
signpost-anyone-heard = Słyszę cię. Dziękuję, że mi to mówisz. Te osoby mogą pomóc. W niebezpieczeństwie zadzwoń: 999.
# en: 455d8183
signpost-anyone-danger = Słyszę cię. Dziękuję, że mi to mówisz. Jeśli grozi ci niebezpieczeństwo, zadzwoń teraz: 999. Idź tam, gdzie są ludzie.
# en: 968a2050
signpost-anyone-gentle = Dziękuję, że mi to mówisz. Jeśli coś jest nie tak, te osoby cię wysłuchają. W niebezpieczeństwie zadzwoń: 999.
# en: 5cb488a2
signpost-anyone-again = Słyszę cię. Oni mogą pomóc. W niebezpieczeństwie zadzwoń: 999.
# en: ba9b3260
signpost-child-heard = { signpost-anyone-heard }
# en: 11b3bc77
signpost-child-danger = { signpost-anyone-danger }
# en: 396b529c
signpost-child-gentle = { signpost-anyone-gentle }
# en: 54b6b5de
signpost-child-again = { signpost-anyone-again }
# en: 17b01710
signpost-young-heard = { signpost-anyone-heard }
# en: 9783e9b4
signpost-young-danger = { signpost-anyone-danger }
# en: 93ec2a27
signpost-young-gentle = { signpost-anyone-gentle }
# en: 5cb488a2
signpost-young-again = { signpost-anyone-again }
# en: 35700e60
signpost-parent-heard = { signpost-anyone-heard }
# en: 06c4ba91
signpost-parent-danger = { signpost-anyone-danger }
# en: 1ca49541
signpost-parent-gentle = { signpost-anyone-gentle }
# en: 078714e5
signpost-parent-again = { signpost-anyone-again }
# en: f9fa966d
signpost-professional-heard = { signpost-anyone-heard }
# en: a93a9ac3
signpost-professional-danger = { signpost-anyone-danger }
# en: 654abaaf
signpost-professional-gentle = { signpost-anyone-gentle }
# en: fcb902ee
signpost-professional-again = { signpost-anyone-again }

# en: 7981de46
help-now = Tu jest pomoc. W niebezpieczeństwie zadzwoń: 999.
# en: 5763c512
honesty-computer = Jestem komputerem, nie człowiekiem.
# en: 5fd09450
honesty-nobody-reading = Nikt teraz tego nie czyta. Zadzwoń pod jeden z tych numerów.
# en: 1e41a9c6
heard-by-now = Osoba, która dba tu o bezpieczeństwo dzieci, czyta te wiadomości dziś do { $until }. Nie wiemy, kiedy zobaczy twoją. Żeby teraz z kimś porozmawiać, zadzwoń pod jeden z tych numerów.
# en: 779e8815
heard-by-later = Nikt teraz tego nie czyta. Osoba, która dba tu o bezpieczeństwo dzieci, będzie znowu: { $when }. Żeby teraz z kimś porozmawiać, zadzwoń pod jeden z tych numerów.
# en: d2f9a008
honesty-anonymous = Nie wiemy, kim jesteś ani gdzie jesteś. Nie możemy do ciebie przyjść.
# en: d73a6bc6
honesty-reach = Możesz zostawić kontakt do siebie.

# en: 29d4a1af
safety-choice-get-help-now = Chcę pomocy teraz
# en: b587e152
safety-choice-leave-contact = Zostawię kontakt do siebie
# en: 053e1fe8
safety-choice-carry-on = Dalej
# en: ff87290a
safety-choice-not-what-i-meant = Nie to miałam lub miałem na myśli

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Policja, karetka lub straż pożarna: gdy grozi niebezpieczeństwo
# en: 7885a768
contact-police-101 = Policja, gdy to nie jest nagłe
# en: 910a46c1
contact-childline = Childline: rozmowa o wszystkim, do 19 lat
# en: 9ec27b05
contact-nspcc = NSPCC: dla dorosłych, którzy martwią się o dziecko
# en: 814cf27c
contact-samaritans = Samaritans: ktoś do rozmowy, w dzień i w nocy
# en: a98a4d4c
contact-shout = Shout: pomoc przez SMS
# en: 816eae35
contact-breathing-space = Breathing Space: gdy jest ci smutno, od 16 lat
# en: 14e02cd7
contact-nhs24 = NHS 24: pomoc w sprawach zdrowia ciała i psychiki
# en: 749499d7
contact-sdafmh = Szkocka infolinia: przemoc w domu i zmuszanie do małżeństwa
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: po przemocy seksualnej
# en: 5e27724f
contact-parentline = Parentline: dla rodziców i opiekunów
# en: 4b8210e8
contact-papyrus = Papyrus: gdy myślisz o odebraniu sobie życia, do 35 lat
# en: 8859e71e
contact-ceop = CEOP: powiedz policji o kimś z internetu
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: gdy uciekłeś lub chcesz uciec z domu
# en: 62fb4ee3
contact-know-the-score = Know the Score: informacje o narkotykach
# en: bd074392
contact-frank = FRANK: rozmowa o narkotykach
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: po stronie młodych ludzi w pieczy
# en: 7924f6ff
contact-beat = Beat: pomoc przy kłopotach z jedzeniem
# en: 101933bb
contact-relay-uk = Relay UK: piszesz, a oni mówią za ciebie
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: telefon w brytyjskim języku migowym (BSL)
# en: e1af612e
contact-area-child = Pomoc w ochronie dzieci: { $area }
# en: e1a28cca
contact-area-adult = Pomoc w ochronie dorosłych: { $area }
# en: e074bde3
contact-sdafmh-text = Infolinia o przemocy w domu: przez SMS
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: przez SMS
# en: e67f0ec9
contact-papyrus-text = Papyrus: przez SMS
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: przez SMS
# en: 1dc41171
contact-area-child-day = Pomoc w ochronie dzieci, w dzień: { $area }
# en: f7933647
contact-area-child-night = Pomoc w ochronie dzieci, wieczorem, w nocy i w weekendy: { $area }
# en: 7d305cb1
contact-area-adult-day = Pomoc w ochronie dorosłych, w dzień: { $area }
# en: 4c5120ed
contact-area-adult-night = Pomoc w ochronie dorosłych, wieczorem, w nocy i w weekendy: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = Możesz też wysłać SMS na 999. Najpierw wyślij słowo register na 999.
# en: 1b3e9aa6
note-999-bsl = W języku migowym: aplikacja 999 BSL lub 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Żeby pisać, użyj Relay UK: 18000.
# en: 81ca02c6
note-999-silent = Nie możesz mówić? Zadzwoń na 999 z komórki i naciśnij 55.
# en: bb725dcb
note-childline-free = Rozmowa jest bezpłatna. Nie musisz podawać imienia.
# en: 105ed3a3
note-childline-online = Możesz też z nimi pisać w internecie.
# en: b58c506e
note-shout-text = Wyślij słowo SHOUT na ten numer. To nic nie kosztuje.
# en: 51eb22b3
note-relay = Wybierz 18001, a potem numer, na który chcesz zadzwonić.
# en: 2aa7a785
note-bsl = Rozmowa wideo z tłumaczem języka migowego. W niebezpieczeństwie: 999 BSL.
# en: 880ee651
note-adult-16 = Dla osób od 16 lat.
# en: f450cb08
note-hours = Czynne: { $hours }
# en: 6a121f9e
note-hours-unknown = Nie wiemy, kiedy to jest czynne.
# en: 89c5d838
note-unchecked = Nasi pracownicy nie sprawdzili jeszcze tego numeru. Jeśli nie działa, zadzwoń na inny.
# en: 9929d563
numbers-unchecked = Poza 999 nasi pracownicy nie sprawdzili jeszcze tych numerów. Jeśli jakiś nie działa, zadzwoń na inny.
# en: d63f8a4f
note-stale = Nasi pracownicy sprawdzali to ponad pół roku temu.
# en: 7d850b39
note-number-unknown = Nie mamy numeru na tę godzinę. Zadzwoń na inny numer stąd.

## On the page

# en: feab3601
button-help-now = Pomoc teraz
# en: feab3601
page-help-now = Pomoc teraz
# en: 97eef4d0
page-exit = Wyjdź
# en: e077fb44
page-exit-whole = Wyjdź z tej strony
# en: feab3601
page-help-title = Pomoc teraz
# en: 5bc93f8f
page-help-intro = Możesz zadzwonić na każdy z tych numerów. Nie musisz mi mówić, dlaczego.
# en: 38778497
page-help-area = Gdzie mieszkasz?
# en: 69fcd389
page-help-area-any = Wolę nie mówić
# en: c986b518
page-help-area-show = Pokaż numery stamtąd
# en: bd0ee362
page-places-to-get-help = Gdzie można dostać pomoc
# en: 1f889415
page-more-places = Inni, którzy mogą pomóc
# en: bf0f5c8c
page-other-ways = SMS-em, w języku migowym albo gdy nie możesz mówić
# en: ceda3d4f
page-back-to-chat = Wróć do czatu
# en: 35504ab0
note-hours-always = Czynne w dzień i w nocy.
# en: 52d3e9da
note-hours-always-part = { $part }: czynne w dzień i w nocy.
