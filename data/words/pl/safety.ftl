# Safety in Polish: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Ten czat na razie mówi po angielsku. W niebezpieczeństwie zadzwoń: 999. Childline, bezpłatnie: 0800 1111.

signpost-anyone-heard = Słyszę cię. Dziękuję, że mi to mówisz. Te osoby mogą pomóc. W niebezpieczeństwie zadzwoń: 999.
signpost-anyone-danger = Słyszę cię. Jeśli grozi ci niebezpieczeństwo, zadzwoń teraz: 999. Idź tam, gdzie są ludzie.
signpost-anyone-gentle = Dziękuję, że mi to mówisz. Jeśli coś jest nie tak, te osoby cię wysłuchają. W niebezpieczeństwie zadzwoń: 999.
signpost-anyone-again = Słyszę cię. Oni mogą pomóc. W niebezpieczeństwie zadzwoń: 999.
signpost-child-heard = { signpost-anyone-heard }
signpost-child-danger = { signpost-anyone-danger }
signpost-child-gentle = { signpost-anyone-gentle }
signpost-child-again = { signpost-anyone-again }
signpost-young-heard = { signpost-anyone-heard }
signpost-young-danger = { signpost-anyone-danger }
signpost-young-gentle = { signpost-anyone-gentle }
signpost-young-again = { signpost-anyone-again }
signpost-parent-heard = { signpost-anyone-heard }
signpost-parent-danger = { signpost-anyone-danger }
signpost-parent-gentle = { signpost-anyone-gentle }
signpost-parent-again = { signpost-anyone-again }
signpost-professional-heard = { signpost-anyone-heard }
signpost-professional-danger = { signpost-anyone-danger }
signpost-professional-gentle = { signpost-anyone-gentle }
signpost-professional-again = { signpost-anyone-again }

help-now = Tu jest pomoc. W niebezpieczeństwie zadzwoń: 999.
honesty-computer = Jestem komputerem, nie człowiekiem.
honesty-nobody-reading = Nikt teraz tego nie czyta. Zadzwoń pod jeden z tych numerów.
heard-by-now = Osoba, która dba tu o bezpieczeństwo dzieci, czyta te wiadomości dziś do { $until }. Nie wiemy, kiedy zobaczy twoją. Żeby teraz z kimś porozmawiać, zadzwoń pod jeden z tych numerów.
heard-by-later = Nikt teraz tego nie czyta. Osoba, która dba tu o bezpieczeństwo dzieci, będzie znowu: { $when }. Żeby teraz z kimś porozmawiać, zadzwoń pod jeden z tych numerów.
honesty-anonymous = Nie wiemy, kim jesteś ani gdzie jesteś. Nie możemy do ciebie przyjść.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Chcę pomocy teraz
safety-choice-leave-contact = Zostawię kontakt do siebie
safety-choice-carry-on = Dalej
safety-choice-not-what-i-meant = Nie to miałam lub miałem na myśli
