# Safety in Arabic: the short forms of the main sentences; English stands in for the rest.
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
