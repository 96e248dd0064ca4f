# Safety in Romanian: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Acest chat vorbește acum doar engleză. În pericol, sună la 999. Childline, gratuit: 0800 1111.

signpost-anyone-heard = Te aud. Îți mulțumesc că mi-ai spus. Acești oameni te pot ajuta. În pericol, sună la 999.
signpost-anyone-danger = Te aud. Dacă ești în pericol, sună acum la 999. Mergi unde sunt alți oameni.
signpost-anyone-gentle = Îți mulțumesc că mi-ai spus. Dacă ceva nu e bine, acești oameni te ascultă. În pericol, sună la 999.
signpost-anyone-again = Te aud. Ei pot ajuta. În pericol, sună la 999.
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

help-now = Aici găsești ajutor. În pericol, sună la 999.
honesty-computer = Sunt un computer, nu o persoană.
honesty-nobody-reading = Nimeni nu citește asta acum. Sună la unul dintre aceste numere.
heard-by-now = Persoana care are grijă aici de siguranța copiilor citește aceste mesaje azi, până la { $until }. Nu știm când îl va vedea pe al tău. Ca să vorbești acum cu cineva, sună la unul dintre aceste numere.
heard-by-later = Nimeni nu citește asta acum. Persoana care are grijă aici de siguranța copiilor revine: { $when }. Ca să vorbești acum cu cineva, sună la unul dintre aceste numere.
honesty-anonymous = Nu știm cine ești și unde ești. Nu putem veni la tine.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Vreau ajutor acum
safety-choice-leave-contact = Las un mod de a fi găsit
safety-choice-carry-on = Continuă
safety-choice-not-what-i-meant = Nu asta am vrut să spun
