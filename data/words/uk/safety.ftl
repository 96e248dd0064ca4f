# Safety in Ukrainian: short forms of all that a signpost and the help page say; English stands in for the rest.
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

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Поліція, швидка або пожежники: якщо зараз небезпечно
# en: 7885a768
contact-police-101 = Поліція, коли це не терміново
# en: 910a46c1
contact-childline = Childline: говорити про будь-що, до 19 років
# en: 9ec27b05
contact-nspcc = NSPCC: для дорослих, які хвилюються за дитину
# en: 814cf27c
contact-samaritans = Samaritans: з ким поговорити, вдень і вночі
# en: a98a4d4c
contact-shout = Shout: допомога через SMS
# en: 816eae35
contact-breathing-space = Breathing Space: якщо на душі погано, від 16 років
# en: 14e02cd7
contact-nhs24 = NHS 24: допомога зі здоров’ям, також психічним
# en: 749499d7
contact-sdafmh = Лінія Шотландії: насильство вдома і примусовий шлюб
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: після сексуального насильства
# en: 5e27724f
contact-parentline = Parentline: для батьків і опікунів
# en: 4b8210e8
contact-papyrus = Papyrus: якщо думаєш піти з життя, до 35 років
# en: 8859e71e
contact-ceop = CEOP: розповісти поліції про когось з інтернету
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: якщо ти не вдома або хочеш піти з дому
# en: 62fb4ee3
contact-know-the-score = Know the Score: факти про наркотики
# en: bd074392
contact-frank = FRANK: поговорити про наркотики
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: на боці молоді під опікою
# en: 7924f6ff
contact-beat = Beat: допомога, коли важко з їжею
# en: 101933bb
contact-relay-uk = Relay UK: ти пишеш, а вони говорять за тебе
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: дзвінок британською жестовою мовою (BSL)
# en: e1af612e
contact-area-child = Допомога для безпеки дітей: { $area }
# en: e1a28cca
contact-area-adult = Допомога для безпеки дорослих: { $area }
# en: e074bde3
contact-sdafmh-text = Лінія про насильство вдома: через SMS
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: через SMS
# en: e67f0ec9
contact-papyrus-text = Papyrus: через SMS
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: через SMS
# en: 1dc41171
contact-area-child-day = Допомога для безпеки дітей, вдень: { $area }
# en: f7933647
contact-area-child-night = Допомога для безпеки дітей, увечері, вночі та у вихідні: { $area }
# en: 7d305cb1
contact-area-adult-day = Допомога для безпеки дорослих, вдень: { $area }
# en: 4c5120ed
contact-area-adult-night = Допомога для безпеки дорослих, увечері, вночі та у вихідні: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = Можна також написати SMS на 999. Спершу надішли слово register на 999.
# en: 1b3e9aa6
note-999-bsl = Жестовою мовою: застосунок 999 BSL або 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Щоб писати, скористайся Relay UK: 18000.
# en: 81ca02c6
note-999-silent = Не можеш говорити? Подзвони на 999 з мобільного і натисни 55.
# en: bb725dcb
note-childline-free = Дзвінок безкоштовний. Не треба казати своє ім’я.
# en: 105ed3a3
note-childline-online = Їм також можна написати в інтернеті.
# en: b58c506e
note-shout-text = Надішли слово SHOUT на цей номер. Це безкоштовно.
# en: 51eb22b3
note-relay = Набери 18001, а потім потрібний номер.
# en: 2aa7a785
note-bsl = Відеодзвінок із перекладачем жестової мови. У небезпеці: 999 BSL.
# en: 880ee651
note-adult-16 = Для людей від 16 років.
# en: f450cb08
note-hours = Відчинено: { $hours }
# en: 6a121f9e
note-hours-unknown = Ми не знаємо, коли тут відчинено.
# en: 89c5d838
note-unchecked = Наші працівники ще не перевірили цей номер. Якщо не працює, дзвони на інший.
# en: 9929d563
numbers-unchecked = Крім 999, наші працівники ще не перевірили ці номери. Якщо якийсь не працює, дзвони на інший.
# en: d63f8a4f
note-stale = Наші працівники перевіряли це понад пів року тому.
# en: 7d850b39
note-number-unknown = У нас немає номера на цю годину. Подзвони на інший номер тут.

## On the page

# en: feab3601
button-help-now = Допомога
# en: feab3601
page-help-now = Допомога
# en: 97eef4d0
page-exit = Вийти
# en: e077fb44
page-exit-whole = Вийти з цієї сторінки
# en: feab3601
page-help-title = Допомога зараз
# en: 5bc93f8f
page-help-intro = Можна подзвонити на будь-який із них. Не треба казати мені, чому.
# en: 38778497
page-help-area = Де ти живеш?
# en: 69fcd389
page-help-area-any = Не хочу казати
# en: c986b518
page-help-area-show = Показати номери там
# en: bd0ee362
page-places-to-get-help = Де можна знайти допомогу
# en: 1f889415
page-more-places = Інші, хто може допомогти
# en: bf0f5c8c
page-other-ways = Повідомленням, мовою жестів або якщо не можеш говорити
# en: ceda3d4f
page-back-to-chat = Назад до чату
# en: 35504ab0
note-hours-always = Працює вдень і вночі.
# en: 52d3e9da
note-hours-always-part = { $part }: працює вдень і вночі.
