# Safety in Urdu: the short forms of the main sentences; English stands in for the rest.
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
