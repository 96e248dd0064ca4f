# Safety in French: short forms of all that a signpost and the help page say; English stands in for the rest.
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

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Police, ambulance ou pompiers : en danger maintenant
# en: 7885a768
contact-police-101 = Police, quand ce n’est pas urgent
# en: 910a46c1
contact-childline = Childline : parler de tout, moins de 19 ans
# en: 9ec27b05
contact-nspcc = NSPCC : pour les adultes inquiets pour un enfant
# en: 814cf27c
contact-samaritans = Samaritans : quelqu’un à qui parler, jour et nuit
# en: a98a4d4c
contact-shout = Shout : de l’aide par SMS
# en: 816eae35
contact-breathing-space = Breathing Space : si tu n’as pas le moral, dès 16 ans
# en: 14e02cd7
contact-nhs24 = NHS 24 : de l’aide pour la santé, aussi mentale
# en: 749499d7
contact-sdafmh = Ligne d’Écosse : violence à la maison et mariage forcé
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland : après une violence sexuelle
# en: 5e27724f
contact-parentline = Parentline : pour les parents et les proches
# en: 4b8210e8
contact-papyrus = Papyrus : si tu penses à mourir, moins de 35 ans
# en: 8859e71e
contact-ceop = CEOP : parler à la police de quelqu’un sur internet
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline : si tu es parti de chez toi ou veux partir
# en: 62fb4ee3
contact-know-the-score = Know the Score : des infos sur les drogues
# en: bd074392
contact-frank = FRANK : parler des drogues
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland : du côté des jeunes placés
# en: 7924f6ff
contact-beat = Beat : de l’aide quand manger est difficile
# en: 101933bb
contact-relay-uk = Relay UK : tu écris et ils parlent pour toi
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL : appeler en langue des signes britannique (BSL)
# en: e1af612e
contact-area-child = De l’aide pour protéger les enfants : { $area }
# en: e1a28cca
contact-area-adult = De l’aide pour protéger les adultes : { $area }
# en: e074bde3
contact-sdafmh-text = Ligne violence à la maison : par SMS
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland : par SMS
# en: e67f0ec9
contact-papyrus-text = Papyrus : par SMS
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline : par SMS
# en: 1dc41171
contact-area-child-day = De l’aide pour protéger les enfants, le jour : { $area }
# en: f7933647
contact-area-child-night = De l’aide pour protéger les enfants, le soir, la nuit et le week-end : { $area }
# en: 7d305cb1
contact-area-adult-day = De l’aide pour protéger les adultes, le jour : { $area }
# en: 4c5120ed
contact-area-adult-night = De l’aide pour protéger les adultes, le soir, la nuit et le week-end : { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = Tu peux aussi écrire au 999 par SMS. D’abord, envoie le mot register au 999.
# en: 1b3e9aa6
note-999-bsl = En langue des signes : l’appli 999 BSL ou 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Pour écrire, utilise Relay UK au 18000.
# en: 81ca02c6
note-999-silent = Tu ne peux pas parler ? Appelle le 999 avec un portable et tape 55.
# en: bb725dcb
note-childline-free = L’appel est gratuit. Tu n’as pas à dire ton nom.
# en: 105ed3a3
note-childline-online = Tu peux aussi leur écrire en ligne.
# en: b58c506e
note-shout-text = Envoie le mot SHOUT à ce numéro. C’est gratuit.
# en: 51eb22b3
note-relay = Fais le 18001, puis le numéro que tu veux.
# en: 2aa7a785
note-bsl = Appel vidéo avec un interprète en langue des signes. En danger : 999 BSL.
# en: 880ee651
note-adult-16 = Pour les personnes de 16 ans et plus.
# en: f450cb08
note-hours = Ouvert : { $hours }
# en: 6a121f9e
note-hours-unknown = Nous ne savons pas quand c’est ouvert.
# en: 89c5d838
note-unchecked = Notre équipe n’a pas encore vérifié ce numéro. S’il ne marche pas, appelle un autre.
# en: 9929d563
numbers-unchecked = À part le 999, notre équipe n’a pas encore vérifié ces numéros. Si l’un ne marche pas, appelle un autre.
# en: d63f8a4f
note-stale = Notre équipe l’a vérifié il y a plus de six mois.
# en: 7d850b39
note-number-unknown = Nous n’avons pas de numéro pour cette heure. Appelle un autre numéro ici.

## On the page

# en: feab3601
button-help-now = Aide vite
# en: feab3601
page-help-now = Aide vite
# en: 97eef4d0
page-exit = Sortir
# en: e077fb44
page-exit-whole = Sortir de cette page
# en: feab3601
page-help-title = Aide maintenant
# en: 5bc93f8f
page-help-intro = Tu peux appeler tous ces numéros. Tu n’as pas à me dire pourquoi.
# en: 38778497
page-help-area = Où habites-tu ?
# en: 69fcd389
page-help-area-any = Je préfère ne pas le dire
# en: c986b518
page-help-area-show = Voir les numéros de là-bas
# en: bd0ee362
page-places-to-get-help = Où trouver de l’aide
# en: 1f889415
page-more-places = D’autres personnes qui peuvent aider
# en: bf0f5c8c
page-other-ways = Par texto, en langue des signes ou si tu ne peux pas parler
# en: ceda3d4f
page-back-to-chat = Retour au chat
# en: 35504ab0
note-hours-always = Ouvert jour et nuit.
# en: 52d3e9da
note-hours-always-part = { $part } : ouvert jour et nuit.
