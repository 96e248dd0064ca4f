# Safety in Romanian: the short forms of the main sentences; English stands in for the rest.
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
