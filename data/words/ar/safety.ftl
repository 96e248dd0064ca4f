# Safety in Arabic: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = هذه الدردشة بالإنجليزية الآن. في الخطر اتصل بالرقم 999. Childline مجانًا: ‎0800 1111.

signpost-anyone-heard = أنا أسمعك. شكرًا لأنك أخبرتني. هؤلاء يمكنهم المساعدة. في الخطر اتصل بالرقم 999.
signpost-anyone-danger = أنا أسمعك. إذا كنت في خطر فاتصل الآن بالرقم 999. اذهب إلى مكان فيه ناس.
signpost-anyone-gentle = شكرًا لأنك أخبرتني. إذا كان هناك شيء غير صحيح فهؤلاء يستمعون إليك. في الخطر اتصل بالرقم 999.
signpost-anyone-again = أنا أسمعك. يمكنهم المساعدة. في الخطر اتصل بالرقم 999.
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

help-now = هنا المساعدة. في الخطر اتصل بالرقم 999.
honesty-computer = أنا حاسوب ولست إنسانًا.
honesty-nobody-reading = لا أحد يقرأ هذا الآن. اتصل بأحد هذه الأرقام.
heard-by-now = الشخص الذي يهتم هنا بسلامة الأطفال يقرأ هذه الرسائل اليوم حتى الساعة { $until }. لا نعرف متى سيرى رسالتك. لتتحدث مع إنسان الآن اتصل بأحد هذه الأرقام.
heard-by-later = لا أحد يقرأ هذا الآن. الشخص الذي يهتم هنا بسلامة الأطفال يعود في: { $when }. لتتحدث مع إنسان الآن اتصل بأحد هذه الأرقام.
honesty-anonymous = لا نعرف من أنت ولا أين أنت. لا نستطيع أن نأتي إليك.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = أريد المساعدة الآن
safety-choice-leave-contact = اترك طريقة للوصول إليّ
safety-choice-carry-on = تابع
safety-choice-not-what-i-meant = ليس هذا ما قصدته
