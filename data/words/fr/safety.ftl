# Safety in French: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Ce chat parle anglais pour le moment. En danger, appelle le 999. Childline, gratuit : 0800 1111.

# en: fd277320
signpost-anyone-heard = Je t’entends. Merci de me le dire. Ces personnes peuvent t’aider. En danger, appelle le 999.
# en: 455d8183
signpost-anyone-danger = Je t’entends. Merci de me le dire. Si tu es en danger, appelle le 999 maintenant. Va là où il y a du monde.
# en: 968a2050
signpost-anyone-gentle = Merci de me le dire. Si quelque chose ne va pas, ces personnes t’écoutent. En danger, appelle le 999.
# en: 5cb488a2
signpost-anyone-again = Je t’entends. Ils peuvent t’aider. En danger, appelle le 999.
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
help-now = Voici de l’aide. En danger, appelle le 999.
# en: 5763c512
honesty-computer = Je suis un ordinateur, pas une personne.
# en: 5fd09450
honesty-nobody-reading = Personne ne lit ceci maintenant. Appelle un de ces numéros.
# en: 1e41a9c6
heard-by-now = La personne qui veille ici sur la sécurité des enfants lit ces messages aujourd’hui, jusqu’à { $until }. Nous ne savons pas quand elle verra le tien. Pour parler à quelqu’un maintenant, appelle un de ces numéros.
# en: 779e8815
heard-by-later = Personne ne lit ceci maintenant. La personne qui veille ici sur la sécurité des enfants revient : { $when }. Pour parler à quelqu’un maintenant, appelle un de ces numéros.
# en: d2f9a008
honesty-anonymous = Nous ne savons pas qui tu es ni où tu es. Nous ne pouvons pas venir.
# en: d73a6bc6
honesty-reach = Tu peux laisser un contact.

# en: 29d4a1af
safety-choice-get-help-now = Je veux de l’aide maintenant
# en: b587e152
safety-choice-leave-contact = Laisser un contact
# en: 053e1fe8
safety-choice-carry-on = Continuer
# en: ff87290a
safety-choice-not-what-i-meant = Ce n’est pas ce que je voulais dire
