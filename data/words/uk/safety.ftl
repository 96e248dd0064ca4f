# Safety in Ukrainian: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Цей чат поки говорить англійською. У небезпеці телефонуй: 999. Childline, безкоштовно: 0800 1111.

signpost-anyone-heard = Я тебе чую. Дякую, що розповідаєш. Ці люди можуть допомогти. У небезпеці телефонуй: 999.
signpost-anyone-danger = Я тебе чую. Якщо тобі загрожує небезпека, телефонуй зараз: 999. Іди туди, де є люди.
signpost-anyone-gentle = Дякую, що розповідаєш. Якщо щось не так, ці люди тебе вислухають. У небезпеці телефонуй: 999.
signpost-anyone-again = Я тебе чую. Вони можуть допомогти. У небезпеці телефонуй: 999.
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

help-now = Тут є допомога. У небезпеці телефонуй: 999.
honesty-computer = Я комп’ютер, не людина.
honesty-nobody-reading = Зараз цього ніхто не читає. Подзвони за одним із цих номерів.
heard-by-now = Людина, яка тут дбає про безпеку дітей, читає ці повідомлення сьогодні до { $until }. Ми не знаємо, коли вона побачить твоє. Щоб поговорити з людиною зараз, подзвони за одним із цих номерів.
heard-by-later = Зараз цього ніхто не читає. Людина, яка тут дбає про безпеку дітей, буде знову: { $when }. Щоб поговорити з людиною зараз, подзвони за одним із цих номерів.
honesty-anonymous = Ми не знаємо, хто ти і де ти. Тому не можемо до тебе прийти.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Потрібна допомога зараз
safety-choice-leave-contact = Залишити свій контакт
safety-choice-carry-on = Далі
safety-choice-not-what-i-meant = Я мав або мала на увазі інше
