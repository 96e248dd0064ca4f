# Safety in Spanish: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Este chat habla inglés por ahora. En peligro, llama al 999. Childline, gratis: 0800 1111.

signpost-anyone-heard = Te escucho. Gracias por contármelo. Estas personas pueden ayudarte. En peligro, llama al 999.
signpost-anyone-danger = Te escucho. Si estás en peligro, llama ahora al 999. Ve a donde haya gente.
signpost-anyone-gentle = Gracias por contármelo. Si algo no está bien, estas personas te escuchan. En peligro, llama al 999.
signpost-anyone-again = Te escucho. Ellos pueden ayudar. En peligro, llama al 999.
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

help-now = Aquí hay ayuda. En peligro, llama al 999.
honesty-computer = Soy un ordenador, no una persona.
honesty-nobody-reading = Nadie está leyendo esto ahora. Llama a uno de estos números.
heard-by-now = La persona que cuida aquí de la seguridad de los niños lee estos mensajes hoy, hasta las { $until }. No sabemos cuándo verá el tuyo. Para hablar ahora con alguien, llama a uno de estos números.
heard-by-later = Nadie está leyendo esto ahora. La persona que cuida aquí de la seguridad de los niños vuelve: { $when }. Para hablar ahora con alguien, llama a uno de estos números.
honesty-anonymous = No sabemos quién eres ni dónde estás. No podemos ir a verte.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Quiero ayuda ahora
safety-choice-leave-contact = Dejar cómo contactarme
safety-choice-carry-on = Seguir
safety-choice-not-what-i-meant = No quería decir eso
