# Safety in Spanish: short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Este chat habla inglés por ahora. En peligro, llama al 999. Childline, gratis: 0800 1111.

# en: fd277320
signpost-anyone-heard = Te escucho. Gracias por contármelo. Estas personas pueden ayudarte. En peligro, llama al 999.
# en: 455d8183
signpost-anyone-danger = Te escucho. Gracias por contármelo. Si estás en peligro, llama ahora al 999. Ve a donde haya gente.
# en: 968a2050
signpost-anyone-gentle = Gracias por contármelo. Si algo no está bien, estas personas te escuchan. En peligro, llama al 999.
# en: 5cb488a2
signpost-anyone-again = Te escucho. Ellos pueden ayudar. En peligro, llama al 999.
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
help-now = Aquí hay ayuda. En peligro, llama al 999.
# en: 5763c512
honesty-computer = Soy un ordenador, no una persona.
# en: 5fd09450
honesty-nobody-reading = Nadie está leyendo esto ahora. Llama a uno de estos números.
# en: 1e41a9c6
heard-by-now = La persona que cuida aquí de la seguridad de los niños lee estos mensajes hoy, hasta las { $until }. No sabemos cuándo verá el tuyo. Para hablar ahora con alguien, llama a uno de estos números.
# en: 779e8815
heard-by-later = Nadie está leyendo esto ahora. La persona que cuida aquí de la seguridad de los niños vuelve: { $when }. Para hablar ahora con alguien, llama a uno de estos números.
# en: d2f9a008
honesty-anonymous = No sabemos quién eres ni dónde estás. No podemos ir a verte.
# en: d73a6bc6
honesty-reach = Puedes dejar cómo contactarte.

# en: 29d4a1af
safety-choice-get-help-now = Quiero ayuda ahora
# en: b587e152
safety-choice-leave-contact = Dejar cómo contactarme
# en: 053e1fe8
safety-choice-carry-on = Seguir
# en: ff87290a
safety-choice-not-what-i-meant = No quería decir eso

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Policía, ambulancia o bomberos: en peligro ahora
# en: 7885a768
contact-police-101 = Policía, cuando no es una emergencia
# en: 910a46c1
contact-childline = Childline: hablar de lo que sea, menores de 19
# en: 9ec27b05
contact-nspcc = NSPCC: para adultos preocupados por un niño
# en: 814cf27c
contact-samaritans = Samaritans: alguien con quien hablar, de día y de noche
# en: a98a4d4c
contact-shout = Shout: ayuda por mensaje
# en: 816eae35
contact-breathing-space = Breathing Space: si te sientes mal por dentro, desde los 16
# en: 14e02cd7
contact-nhs24 = NHS 24: ayuda de salud, también de la mente
# en: 749499d7
contact-sdafmh = Línea de Escocia: maltrato en casa y matrimonio forzado
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: tras violencia sexual
# en: 5e27724f
contact-parentline = Parentline: para padres, madres y cuidadores
# en: 4b8210e8
contact-papyrus = Papyrus: si piensas en quitarte la vida, menores de 35
# en: 8859e71e
contact-ceop = CEOP: contar a la policía algo de alguien de internet
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: si te fuiste de casa o quieres irte
# en: 62fb4ee3
contact-know-the-score = Know the Score: información sobre drogas
# en: bd074392
contact-frank = FRANK: hablar de drogas
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: con los jóvenes que viven en acogida
# en: 7924f6ff
contact-beat = Beat: ayuda si comer es un problema
# en: 101933bb
contact-relay-uk = Relay UK: tú escribes y ellos hablan por ti
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: llamar en lengua de signos británica (BSL)
# en: e1af612e
contact-area-child = Ayuda para proteger a los niños: { $area }
# en: e1a28cca
contact-area-adult = Ayuda para proteger a los adultos: { $area }
# en: e074bde3
contact-sdafmh-text = Línea sobre maltrato en casa: por mensaje
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: por mensaje
# en: e67f0ec9
contact-papyrus-text = Papyrus: por mensaje
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: por mensaje
# en: 1dc41171
contact-area-child-day = Ayuda para proteger a los niños, de día: { $area }
# en: f7933647
contact-area-child-night = Ayuda para proteger a los niños, tardes, noches y fines de semana: { $area }
# en: 7d305cb1
contact-area-adult-day = Ayuda para proteger a los adultos, de día: { $area }
# en: 4c5120ed
contact-area-adult-night = Ayuda para proteger a los adultos, tardes, noches y fines de semana: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = También puedes escribir un mensaje al 999. Antes envía la palabra register al 999.
# en: 1b3e9aa6
note-999-bsl = En lengua de signos: la aplicación 999 BSL o 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Para escribir, usa Relay UK en el 18000.
# en: 81ca02c6
note-999-silent = ¿No puedes hablar? Llama al 999 con un móvil y pulsa 55.
# en: bb725dcb
note-childline-free = La llamada es gratis. No tienes que decir tu nombre.
# en: 105ed3a3
note-childline-online = También puedes hablar con ellos por internet.
# en: b58c506e
note-shout-text = Envía la palabra SHOUT a este número. Es gratis.
# en: 51eb22b3
note-relay = Marca 18001 y luego el número que quieras.
# en: 2aa7a785
note-bsl = Videollamada con intérprete de signos. En peligro: 999 BSL.
# en: 880ee651
note-adult-16 = Para personas de 16 años o más.
# en: f450cb08
note-hours = Abierto: { $hours }
# en: 6a121f9e
note-hours-unknown = No sabemos cuándo está abierto.
# en: 89c5d838
note-unchecked = Nuestro personal aún no ha comprobado este número. Si no funciona, llama a otro.
# en: 9929d563
numbers-unchecked = Salvo el 999, nuestro personal aún no ha comprobado estos números. Si uno no funciona, llama a otro.
# en: d63f8a4f
note-stale = Nuestro personal lo comprobó hace más de seis meses.
# en: 7d850b39
note-number-unknown = No tenemos número para esta hora. Llama a otro de aquí.

## On the page

# en: feab3601
button-help-now = Ayuda ya
# en: feab3601
page-help-now = Ayuda ya
# en: 97eef4d0
page-exit = Salir
# en: e077fb44
page-exit-whole = Salir de esta página
# en: feab3601
page-help-title = Ayuda ya
# en: 5bc93f8f
page-help-intro = Puedes llamar a cualquiera de estos. No tienes que decirme por qué.
# en: 38778497
page-help-area = ¿Dónde vives?
# en: 69fcd389
page-help-area-any = Prefiero no decirlo
# en: c986b518
page-help-area-show = Ver los números de allí
# en: bd0ee362
page-places-to-get-help = Dónde hay ayuda
# en: 1f889415
page-more-places = Más personas que pueden ayudar
# en: bf0f5c8c
page-other-ways = Por mensaje, en lengua de signos o si no puedes hablar
# en: ceda3d4f
page-back-to-chat = Volver al chat
# en: 35504ab0
note-hours-always = Abierto de día y de noche.
# en: 52d3e9da
note-hours-always-part = { $part }: abierto de día y de noche.
