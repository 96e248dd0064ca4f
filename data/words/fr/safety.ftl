# Safety in French: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Ce chat parle anglais pour le moment. En danger, appelle le 999. Childline, gratuit : 0800 1111.

signpost-anyone-heard = Je t’entends. Merci de me le dire. Ces personnes peuvent t’aider. En danger, appelle le 999.
signpost-anyone-danger = Je t’entends. Si tu es en danger, appelle le 999 maintenant. Va là où il y a du monde.
signpost-anyone-gentle = Merci de me le dire. Si quelque chose ne va pas, ces personnes t’écoutent. En danger, appelle le 999.
signpost-anyone-again = Je t’entends. Ils peuvent t’aider. En danger, appelle le 999.
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

help-now = Voici de l’aide. En danger, appelle le 999.
honesty-computer = Je suis un ordinateur, pas une personne.
honesty-nobody-reading = Personne ne lit ceci maintenant. Appelle un de ces numéros.
heard-by-now = La personne qui veille ici sur la sécurité des enfants lit ces messages aujourd’hui, jusqu’à { $until }. Nous ne savons pas quand elle verra le tien. Pour parler à quelqu’un maintenant, appelle un de ces numéros.
heard-by-later = Personne ne lit ceci maintenant. La personne qui veille ici sur la sécurité des enfants revient : { $when }. Pour parler à quelqu’un maintenant, appelle un de ces numéros.
honesty-anonymous = Nous ne savons pas qui tu es ni où tu es. Nous ne pouvons pas venir.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Je veux de l’aide maintenant
safety-choice-leave-contact = Laisser un contact
safety-choice-carry-on = Continuer
safety-choice-not-what-i-meant = Ce n’est pas ce que je voulais dire
