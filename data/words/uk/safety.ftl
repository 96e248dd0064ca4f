# Safety in Ukrainian: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Цей чат поки говорить англійською. У небезпеці телефонуй: 999. Childline, безкоштовно: 0800 1111.

# en: fd277320
signpost-anyone-heard = Я тебе чую. Дякую, що розповідаєш. Ці люди можуть допомогти. У небезпеці телефонуй: 999.
# en: 455d8183
signpost-anyone-danger = Я тебе чую. Дякую, що розповідаєш. Якщо тобі загрожує небезпека, телефонуй зараз: 999. Іди туди, де є люди.
# en: 968a2050
signpost-anyone-gentle = Дякую, що розповідаєш. Якщо щось не так, ці люди тебе вислухають. У небезпеці телефонуй: 999.
# en: 5cb488a2
signpost-anyone-again = Я тебе чую. Вони можуть допомогти. У небезпеці телефонуй: 999.
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
help-now = Тут є допомога. У небезпеці телефонуй: 999.
# en: 5763c512
honesty-computer = Я комп’ютер, не людина.
# en: 5fd09450
honesty-nobody-reading = Зараз цього ніхто не читає. Подзвони за одним із цих номерів.
# en: 1e41a9c6
heard-by-now = Людина, яка тут дбає про безпеку дітей, читає ці повідомлення сьогодні до { $until }. Ми не знаємо, коли вона побачить твоє. Щоб поговорити з людиною зараз, подзвони за одним із цих номерів.
# en: 779e8815
heard-by-later = Зараз цього ніхто не читає. Людина, яка тут дбає про безпеку дітей, буде знову: { $when }. Щоб поговорити з людиною зараз, подзвони за одним із цих номерів.
# en: d2f9a008
honesty-anonymous = Ми не знаємо, хто ти і де ти. Тому не можемо до тебе прийти.
# en: d73a6bc6
honesty-reach = Ти можеш залишити свій контакт.

# en: 29d4a1af
safety-choice-get-help-now = Потрібна допомога зараз
# en: b587e152
safety-choice-leave-contact = Залишити свій контакт
# en: 053e1fe8
safety-choice-carry-on = Далі
# en: ff87290a
safety-choice-not-what-i-meant = Я мав або мала на увазі інше
