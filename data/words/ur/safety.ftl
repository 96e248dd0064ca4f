# Safety in Urdu: short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = یہ چیٹ ابھی انگریزی میں ہے۔ خطرے میں 999 پر فون کریں۔ Childline مفت ہے: 0800 1111۔

# en: fd277320
signpost-anyone-heard = میں نے آپ کی بات سنی۔ بتانے کا شکریہ۔ یہ لوگ مدد کر سکتے ہیں۔ خطرے میں 999 پر فون کریں۔
# en: 455d8183
signpost-anyone-danger = میں نے آپ کی بات سنی۔ بتانے کا شکریہ۔ اگر آپ خطرے میں ہیں تو ابھی 999 پر فون کریں۔ وہاں جائیں جہاں اور لوگ ہوں۔
# en: 968a2050
signpost-anyone-gentle = بتانے کا شکریہ۔ اگر کچھ ٹھیک نہیں تو یہ لوگ آپ کی بات سنیں گے۔ خطرے میں 999 پر فون کریں۔
# en: 5cb488a2
signpost-anyone-again = میں نے آپ کی بات سنی۔ یہ لوگ مدد کر سکتے ہیں۔ خطرے میں 999 پر فون کریں۔
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
help-now = مدد یہاں ہے۔ خطرے میں 999 پر فون کریں۔
# en: 5763c512
honesty-computer = میں کمپیوٹر ہوں، انسان نہیں۔
# en: 5fd09450
honesty-nobody-reading = ابھی کوئی انسان یہ نہیں پڑھ رہا۔ ان میں سے کسی نمبر پر فون کریں۔
# en: 1e41a9c6
heard-by-now = یہاں بچوں کی حفاظت کرنے والا شخص یہ پیغام آج { $until } بجے تک پڑھتا ہے۔ ہم نہیں جانتے کہ آپ کا پیغام کب پڑھا جائے گا۔ ابھی کسی انسان سے بات کرنے کے لیے ان میں سے کسی نمبر پر فون کریں۔
# en: 779e8815
heard-by-later = ابھی کوئی انسان یہ نہیں پڑھ رہا۔ یہاں بچوں کی حفاظت کرنے والا شخص پھر اس وقت ہو گا: { $when }۔ ابھی کسی انسان سے بات کرنے کے لیے ان میں سے کسی نمبر پر فون کریں۔
# en: d2f9a008
honesty-anonymous = ہم نہیں جانتے آپ کون ہیں اور کہاں ہیں۔ ہم آپ تک نہیں آ سکتے۔
# en: d73a6bc6
honesty-reach = آپ رابطے کا طریقہ چھوڑ سکتے ہیں۔

# en: 29d4a1af
safety-choice-get-help-now = ابھی مدد چاہیے
# en: b587e152
safety-choice-leave-contact = رابطے کا طریقہ چھوڑیں
# en: 053e1fe8
safety-choice-carry-on = آگے چلیں
# en: ff87290a
safety-choice-not-what-i-meant = میرا یہ مطلب نہیں تھا

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = پولیس، ایمبولینس یا فائر بریگیڈ: ابھی خطرہ ہو
# en: 7885a768
contact-police-101 = پولیس، جب ایمرجنسی نہ ہو
# en: 910a46c1
contact-childline = Childline: کسی بھی بات پر بات کریں، 19 سال سے کم
# en: 9ec27b05
contact-nspcc = NSPCC: بچے کے لیے فکرمند بڑوں کے لیے
# en: 814cf27c
contact-samaritans = Samaritans: بات کرنے کے لیے کوئی، دن رات
# en: a98a4d4c
contact-shout = Shout: میسج سے مدد
# en: 816eae35
contact-breathing-space = Breathing Space: اگر دل اداس ہو، 16 سال اور اوپر
# en: 14e02cd7
contact-nhs24 = NHS 24: صحت اور ذہنی صحت کی مدد
# en: 749499d7
contact-sdafmh = سکاٹ لینڈ کی لائن: گھر میں تشدد اور زبردستی کی شادی
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: جنسی تشدد کے بعد
# en: 5e27724f
contact-parentline = Parentline: والدین اور دیکھ بھال کرنے والوں کے لیے
# en: 4b8210e8
contact-papyrus = Papyrus: اگر اپنی جان لینے کا خیال آئے، 35 سال سے کم
# en: 8859e71e
contact-ceop = CEOP: انٹرنیٹ پر کسی کے بارے میں پولیس کو بتائیں
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: اگر آپ گھر سے دور ہیں یا جانا چاہتے ہیں
# en: 62fb4ee3
contact-know-the-score = Know the Score: منشیات کے بارے میں معلومات
# en: bd074392
contact-frank = FRANK: منشیات کے بارے میں بات کریں
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: کیئر میں رہنے والے نوجوانوں کے ساتھ
# en: 7924f6ff
contact-beat = Beat: کھانے کے مسئلے میں مدد
# en: 101933bb
contact-relay-uk = Relay UK: آپ لکھیں، وہ آپ کے لیے بولیں گے
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: برطانوی اشاروں کی زبان (BSL) میں فون
# en: e1af612e
contact-area-child = بچوں کو محفوظ رکھنے کی مدد: { $area }
# en: e1a28cca
contact-area-adult = بڑوں کو محفوظ رکھنے کی مدد: { $area }
# en: e074bde3
contact-sdafmh-text = گھر میں تشدد کی لائن: میسج سے
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: میسج سے
# en: e67f0ec9
contact-papyrus-text = Papyrus: میسج سے
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: میسج سے
# en: 1dc41171
contact-area-child-day = بچوں کو محفوظ رکھنے کی مدد، دن میں: { $area }
# en: f7933647
contact-area-child-night = بچوں کو محفوظ رکھنے کی مدد، شام، رات اور ہفتہ اتوار کو: { $area }
# en: 7d305cb1
contact-area-adult-day = بڑوں کو محفوظ رکھنے کی مدد، دن میں: { $area }
# en: 4c5120ed
contact-area-adult-night = بڑوں کو محفوظ رکھنے کی مدد، شام، رات اور ہفتہ اتوار کو: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = آپ 999 کو میسج بھی کر سکتے ہیں۔ پہلے لفظ register بھیجیں 999 کو۔
# en: 1b3e9aa6
note-999-bsl = اشاروں کی زبان میں: ایپ ⁦999 BSL⁩ یا 999bsl.co.uk۔
# en: f313c9f3
note-999-relay = لکھنے کے لیے Relay UK استعمال کریں: 18000۔
# en: 81ca02c6
note-999-silent = بول نہیں سکتے؟ موبائل سے 999 پر فون کریں اور 55 دبائیں۔
# en: bb725dcb
note-childline-free = فون مفت ہے۔ نام بتانا ضروری نہیں۔
# en: 105ed3a3
note-childline-online = آپ ان سے آن لائن بھی بات کر سکتے ہیں۔
# en: b58c506e
note-shout-text = اس نمبر پر لفظ SHOUT بھیجیں۔ یہ مفت ہے۔
# en: 51eb22b3
note-relay = 18001 ملائیں، پھر جو نمبر آپ چاہیں۔
# en: 2aa7a785
note-bsl = اشاروں کی زبان کے مترجم کے ساتھ ویڈیو کال۔ خطرے میں ⁦999 BSL⁩۔
# en: 880ee651
note-adult-16 = 16 سال اور اوپر کے لوگوں کے لیے۔
# en: f450cb08
note-hours = کھلا: { $hours }
# en: 6a121f9e
note-hours-unknown = ہمیں نہیں معلوم یہ کب کھلا ہے۔
# en: 89c5d838
note-unchecked = ہمارے عملے نے یہ نمبر ابھی چیک نہیں کیا۔ نہ ملے تو دوسرے پر فون کریں۔
# en: 9929d563
numbers-unchecked = 999 کے سوا، ہمارے عملے نے یہ نمبر ابھی چیک نہیں کیے۔ کوئی نہ ملے تو دوسرے پر فون کریں۔
# en: d63f8a4f
note-stale = ہمارے عملے نے اسے چھ ماہ سے پہلے چیک کیا تھا۔
# en: 7d850b39
note-number-unknown = اس وقت کے لیے ہمارے پاس نمبر نہیں۔ یہاں کسی اور نمبر پر فون کریں۔

## On the page

# en: feab3601
button-help-now = ابھی مدد
# en: feab3601
page-help-now = ابھی مدد
# en: 97eef4d0
page-exit = باہر
# en: e077fb44
page-exit-whole = اس صفحے سے باہر جائیں
# en: feab3601
page-help-title = ابھی مدد
# en: 5bc93f8f
page-help-intro = آپ ان میں سے کسی کو بھی فون کر سکتے ہیں۔ وجہ بتانا ضروری نہیں۔
# en: 38778497
page-help-area = آپ کہاں رہتے ہیں؟
# en: 69fcd389
page-help-area-any = میں نہیں بتانا چاہتا یا چاہتی
# en: c986b518
page-help-area-show = وہاں کے نمبر دکھائیں
# en: bd0ee362
page-places-to-get-help = مدد کی جگہیں
# en: 1f889415
page-more-places = اور لوگ جو مدد کر سکتے ہیں
# en: bf0f5c8c
page-other-ways = پیغام سے، اشاروں کی زبان میں، یا اگر آپ بول نہیں سکتے
# en: ceda3d4f
page-back-to-chat = چیٹ پر واپس
# en: 35504ab0
note-hours-always = دن رات کھلا ہے۔
# en: 52d3e9da
note-hours-always-part = { $part }: دن رات کھلا ہے۔
