# Safety in Spanish: the short forms of the main sentences; English stands in for the rest.
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
