# Safety in Arabic: short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = هذه الدردشة بالإنجليزية الآن. في الخطر اتصل بالرقم 999. Childline مجانًا: ‎0800 1111.

# en: fd277320
signpost-anyone-heard = أنا أسمعك. شكرًا لأنك أخبرتني. هؤلاء يمكنهم المساعدة. في الخطر اتصل بالرقم 999.
# en: 455d8183
signpost-anyone-danger = أنا أسمعك. شكرًا لأنك أخبرتني. إذا كنت في خطر فاتصل الآن بالرقم 999. اذهب إلى مكان فيه ناس.
# en: 968a2050
signpost-anyone-gentle = شكرًا لأنك أخبرتني. إذا كان هناك شيء غير صحيح فهؤلاء يستمعون إليك. في الخطر اتصل بالرقم 999.
# en: 5cb488a2
signpost-anyone-again = أنا أسمعك. يمكنهم المساعدة. في الخطر اتصل بالرقم 999.
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
help-now = هنا المساعدة. في الخطر اتصل بالرقم 999.
# en: 5763c512
honesty-computer = أنا حاسوب ولست إنسانًا.
# en: 5fd09450
honesty-nobody-reading = لا أحد يقرأ هذا الآن. اتصل بأحد هذه الأرقام.
# en: 1e41a9c6
heard-by-now = الشخص الذي يهتم هنا بسلامة الأطفال يقرأ هذه الرسائل اليوم حتى الساعة { $until }. لا نعرف متى سيرى رسالتك. لتتحدث مع إنسان الآن اتصل بأحد هذه الأرقام.
# en: 779e8815
heard-by-later = لا أحد يقرأ هذا الآن. الشخص الذي يهتم هنا بسلامة الأطفال يعود في: { $when }. لتتحدث مع إنسان الآن اتصل بأحد هذه الأرقام.
# en: d2f9a008
honesty-anonymous = لا نعرف من أنت ولا أين أنت. لا نستطيع أن نأتي إليك.
# en: d73a6bc6
honesty-reach = يمكنك أن تترك طريقة للوصول إليك.

# en: 29d4a1af
safety-choice-get-help-now = أريد المساعدة الآن
# en: b587e152
safety-choice-leave-contact = اترك طريقة للوصول إليّ
# en: 053e1fe8
safety-choice-carry-on = تابع
# en: ff87290a
safety-choice-not-what-i-meant = ليس هذا ما قصدته

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = الشرطة أو الإسعاف أو الإطفاء: في خطر الآن
# en: 7885a768
contact-police-101 = الشرطة، عندما لا يكون الأمر عاجلًا
# en: 910a46c1
contact-childline = Childline: تكلم عن أي شيء، تحت 19 سنة
# en: 9ec27b05
contact-nspcc = NSPCC: للكبار القلقين على طفل
# en: 814cf27c
contact-samaritans = Samaritans: شخص تتكلم معه، ليلًا ونهارًا
# en: a98a4d4c
contact-shout = Shout: مساعدة برسالة نصية
# en: 816eae35
contact-breathing-space = Breathing Space: إذا كنت حزينًا، من 16 سنة
# en: 14e02cd7
contact-nhs24 = NHS 24: مساعدة للصحة وللصحة النفسية
# en: 749499d7
contact-sdafmh = خط اسكتلندا: العنف في البيت والزواج بالإجبار
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: بعد العنف الجنسي
# en: 5e27724f
contact-parentline = Parentline: للآباء والأمهات ومن يرعى طفلًا
# en: 4b8210e8
contact-papyrus = Papyrus: إذا فكرت في إنهاء حياتك، تحت 35 سنة
# en: 8859e71e
contact-ceop = CEOP: أخبر الشرطة عن شخص على الإنترنت
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: إذا تركت البيت أو تريد أن تتركه
# en: 62fb4ee3
contact-know-the-score = Know the Score: معلومات عن المخدرات
# en: bd074392
contact-frank = FRANK: تكلم عن المخدرات
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: مع الشباب في الرعاية
# en: 7924f6ff
contact-beat = Beat: مساعدة في مشاكل الأكل
# en: 101933bb
contact-relay-uk = Relay UK: أنت تكتب وهم يتكلمون عنك
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: اتصال بلغة الإشارة البريطانية (BSL)
# en: e1af612e
contact-area-child = مساعدة لحماية الأطفال: { $area }
# en: e1a28cca
contact-area-adult = مساعدة لحماية الكبار: { $area }
# en: e074bde3
contact-sdafmh-text = خط العنف في البيت: برسالة نصية
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: برسالة نصية
# en: e67f0ec9
contact-papyrus-text = Papyrus: برسالة نصية
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: برسالة نصية
# en: 1dc41171
contact-area-child-day = مساعدة لحماية الأطفال، في النهار: { $area }
# en: f7933647
contact-area-child-night = مساعدة لحماية الأطفال، مساءً وليلًا وفي نهاية الأسبوع: { $area }
# en: 7d305cb1
contact-area-adult-day = مساعدة لحماية الكبار، في النهار: { $area }
# en: 4c5120ed
contact-area-adult-night = مساعدة لحماية الكبار، مساءً وليلًا وفي نهاية الأسبوع: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = يمكنك أيضًا إرسال رسالة إلى 999. أرسل أولًا الكلمة register إلى 999.
# en: 1b3e9aa6
note-999-bsl = بلغة الإشارة: تطبيق ⁦999 BSL⁩ أو 999bsl.co.uk.
# en: f313c9f3
note-999-relay = للكتابة استعمل Relay UK على 18000.
# en: 81ca02c6
note-999-silent = إذا لم تستطع الكلام فاتصل بالرقم 999 من هاتف محمول واضغط 55.
# en: bb725dcb
note-childline-free = المكالمة مجانية. لا تحتاج أن تقول اسمك.
# en: 105ed3a3
note-childline-online = يمكنك أيضًا الكتابة لهم على الإنترنت.
# en: b58c506e
note-shout-text = أرسل الكلمة SHOUT إلى هذا الرقم. هذا مجاني.
# en: 51eb22b3
note-relay = اتصل بالرقم 18001 ثم الرقم الذي تريده.
# en: 2aa7a785
note-bsl = مكالمة فيديو مع مترجم لغة إشارة. في الخطر: ⁦999 BSL⁩.
# en: 880ee651
note-adult-16 = لمن عمره 16 سنة وأكثر.
# en: f450cb08
note-hours = مفتوح: { $hours }
# en: 6a121f9e
note-hours-unknown = لا نعرف متى يكون مفتوحًا.
# en: 89c5d838
note-unchecked = موظفونا لم يتأكدوا من هذا الرقم بعد. إذا لم يعمل فاتصل برقم آخر.
# en: 9929d563
numbers-unchecked = ما عدا 999، لم يتأكد موظفونا من هذه الأرقام بعد. إذا لم يعمل أحدها فاتصل برقم آخر.
# en: d63f8a4f
note-stale = تأكد موظفونا من هذا قبل أكثر من ستة أشهر.
# en: 7d850b39
note-number-unknown = ليس عندنا رقم لهذا الوقت. اتصل برقم آخر هنا.

## On the page

# en: feab3601
button-help-now = مساعدة الآن
# en: feab3601
page-help-now = مساعدة الآن
# en: 97eef4d0
page-exit = خروج
# en: e077fb44
page-exit-whole = اخرج من هذه الصفحة
# en: feab3601
page-help-title = مساعدة الآن
# en: 5bc93f8f
page-help-intro = يمكنك الاتصال بأي منهم. لا تحتاج أن تقول لي لماذا.
# en: 38778497
page-help-area = أين تسكن؟
# en: 69fcd389
page-help-area-any = أفضّل ألا أقول
# en: c986b518
page-help-area-show = أظهر الأرقام هناك
# en: bd0ee362
page-places-to-get-help = أماكن للمساعدة
# en: 1f889415
page-more-places = ناس آخرون يمكنهم المساعدة
# en: bf0f5c8c
page-other-ways = برسالة، أو بلغة الإشارة، أو إذا كنت لا تستطيع الكلام
# en: ceda3d4f
page-back-to-chat = العودة إلى الدردشة
# en: 35504ab0
note-hours-always = مفتوح ليلا ونهارا.
# en: 52d3e9da
note-hours-always-part = { $part }: مفتوح ليلا ونهارا.
