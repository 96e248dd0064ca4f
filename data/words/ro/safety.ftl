# Safety in Romanian: short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Acest chat vorbește acum doar engleză. În pericol, sună la 999. Childline, gratuit: 0800 1111.

# en: fd277320
signpost-anyone-heard = Te aud. Îți mulțumesc că mi-ai spus. Acești oameni te pot ajuta. În pericol, sună la 999.
# en: 455d8183
signpost-anyone-danger = Te aud. Îți mulțumesc că mi-ai spus. Dacă ești în pericol, sună acum la 999. Mergi unde sunt alți oameni.
# en: 968a2050
signpost-anyone-gentle = Îți mulțumesc că mi-ai spus. Dacă ceva nu e bine, acești oameni te ascultă. În pericol, sună la 999.
# en: 5cb488a2
signpost-anyone-again = Te aud. Ei pot ajuta. În pericol, sună la 999.
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
help-now = Aici găsești ajutor. În pericol, sună la 999.
# en: 5763c512
honesty-computer = Sunt un computer, nu o persoană.
# en: 5fd09450
honesty-nobody-reading = Nimeni nu citește asta acum. Sună la unul dintre aceste numere.
# en: 1e41a9c6
heard-by-now = Persoana care are grijă aici de siguranța copiilor citește aceste mesaje azi, până la { $until }. Nu știm când îl va vedea pe al tău. Ca să vorbești acum cu cineva, sună la unul dintre aceste numere.
# en: 779e8815
heard-by-later = Nimeni nu citește asta acum. Persoana care are grijă aici de siguranța copiilor revine: { $when }. Ca să vorbești acum cu cineva, sună la unul dintre aceste numere.
# en: d2f9a008
honesty-anonymous = Nu știm cine ești și unde ești. Nu putem veni la tine.
# en: d73a6bc6
honesty-reach = Poți lăsa un mod de a fi găsit.

# en: 29d4a1af
safety-choice-get-help-now = Vreau ajutor acum
# en: b587e152
safety-choice-leave-contact = Las un mod de a fi găsit
# en: 053e1fe8
safety-choice-carry-on = Continuă
# en: ff87290a
safety-choice-not-what-i-meant = Nu asta am vrut să spun

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Poliție, ambulanță sau pompieri: în pericol acum
# en: 7885a768
contact-police-101 = Poliția, când nu e o urgență
# en: 910a46c1
contact-childline = Childline: vorbești despre orice, sub 19 ani
# en: 9ec27b05
contact-nspcc = NSPCC: pentru adulți îngrijorați pentru un copil
# en: 814cf27c
contact-samaritans = Samaritans: cineva cu care să vorbești, zi și noapte
# en: a98a4d4c
contact-shout = Shout: ajutor prin mesaj
# en: 816eae35
contact-breathing-space = Breathing Space: dacă te simți rău sufletește, de la 16 ani
# en: 14e02cd7
contact-nhs24 = NHS 24: ajutor pentru sănătate, și a minții
# en: 749499d7
contact-sdafmh = Linia scoțiană: violență în familie și căsătorie forțată
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: după violență sexuală
# en: 5e27724f
contact-parentline = Parentline: pentru părinți și îngrijitori
# en: 4b8210e8
contact-papyrus = Papyrus: dacă te gândești să îți iei viața, sub 35 de ani
# en: 8859e71e
contact-ceop = CEOP: spune poliției despre cineva de pe internet
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: dacă ai fugit de acasă sau vrei să pleci
# en: 62fb4ee3
contact-know-the-score = Know the Score: informații despre droguri
# en: bd074392
contact-frank = FRANK: vorbești despre droguri
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: de partea tinerilor aflați în grijă
# en: 7924f6ff
contact-beat = Beat: ajutor când mâncatul e o problemă
# en: 101933bb
contact-relay-uk = Relay UK: tu scrii, ei vorbesc pentru tine
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: telefon în limba semnelor britanică (BSL)
# en: e1af612e
contact-area-child = Ajutor pentru siguranța copiilor: { $area }
# en: e1a28cca
contact-area-adult = Ajutor pentru siguranța adulților: { $area }
# en: e074bde3
contact-sdafmh-text = Linia pentru violență în familie: prin mesaj
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: prin mesaj
# en: e67f0ec9
contact-papyrus-text = Papyrus: prin mesaj
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: prin mesaj
# en: 1dc41171
contact-area-child-day = Ajutor pentru siguranța copiilor, ziua: { $area }
# en: f7933647
contact-area-child-night = Ajutor pentru siguranța copiilor, seara, noaptea și în weekend: { $area }
# en: 7d305cb1
contact-area-adult-day = Ajutor pentru siguranța adulților, ziua: { $area }
# en: 4c5120ed
contact-area-adult-night = Ajutor pentru siguranța adulților, seara, noaptea și în weekend: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = Poți trimite și mesaj la 999. Întâi trimite cuvântul register la 999.
# en: 1b3e9aa6
note-999-bsl = În limba semnelor: aplicația 999 BSL sau 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Ca să scrii, folosește Relay UK la 18000.
# en: 81ca02c6
note-999-silent = Nu poți vorbi? Sună la 999 de pe mobil și apasă 55.
# en: bb725dcb
note-childline-free = Apelul e gratuit. Nu trebuie să îți spui numele.
# en: 105ed3a3
note-childline-online = Poți vorbi cu ei și pe internet.
# en: b58c506e
note-shout-text = Trimite cuvântul SHOUT la acest număr. E gratuit.
# en: 51eb22b3
note-relay = Sună la 18001, apoi numărul dorit.
# en: 2aa7a785
note-bsl = Apel video cu interpret în limba semnelor. În pericol: 999 BSL.
# en: 880ee651
note-adult-16 = Pentru persoane de la 16 ani.
# en: f450cb08
note-hours = Deschis: { $hours }
# en: 6a121f9e
note-hours-unknown = Nu știm când este deschis.
# en: 89c5d838
note-unchecked = Angajații noștri nu au verificat încă acest număr. Dacă nu merge, sună la altul.
# en: 9929d563
numbers-unchecked = În afară de 999, angajații noștri nu au verificat încă aceste numere. Dacă unul nu merge, sună la altul.
# en: d63f8a4f
note-stale = Angajații noștri au verificat acest număr acum peste șase luni.
# en: 7d850b39
note-number-unknown = Nu avem un număr pentru această oră. Sună la alt număr de aici.

## On the page

# en: feab3601
button-help-now = Ajutor acum
# en: feab3601
page-help-now = Ajutor acum
# en: 97eef4d0
page-exit = Ieși
# en: e077fb44
page-exit-whole = Ieși din pagină
# en: feab3601
page-help-title = Ajutor acum
# en: 5bc93f8f
page-help-intro = Poți suna la oricare dintre ei. Nu trebuie să îmi spui de ce.
# en: 38778497
page-help-area = Unde locuiești?
# en: 69fcd389
page-help-area-any = Prefer să nu spun
# en: c986b518
page-help-area-show = Arată numerele de acolo
# en: bd0ee362
page-places-to-get-help = Unde găsești ajutor
# en: 1f889415
page-more-places = Alți oameni care pot ajuta
# en: bf0f5c8c
page-other-ways = Prin SMS, în limbajul semnelor sau dacă nu poți vorbi
# en: ceda3d4f
page-back-to-chat = Înapoi la chat
# en: 35504ab0
note-hours-always = Deschis zi și noapte.
# en: 52d3e9da
note-hours-always-part = { $part }: deschis zi și noapte.
