# Safety in Polish: the short forms of the main sentences; English stands in for the rest.
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
