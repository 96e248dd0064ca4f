# Safety in Urdu: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = یہ چیٹ ابھی انگریزی میں ہے۔ خطرے میں 999 پر فون کریں۔ Childline مفت ہے: 0800 1111۔

signpost-anyone-heard = میں نے آپ کی بات سنی۔ بتانے کا شکریہ۔ یہ لوگ مدد کر سکتے ہیں۔ خطرے میں 999 پر فون کریں۔
signpost-anyone-danger = میں نے آپ کی بات سنی۔ اگر آپ خطرے میں ہیں تو ابھی 999 پر فون کریں۔ وہاں جائیں جہاں اور لوگ ہوں۔
signpost-anyone-gentle = بتانے کا شکریہ۔ اگر کچھ ٹھیک نہیں تو یہ لوگ آپ کی بات سنیں گے۔ خطرے میں 999 پر فون کریں۔
signpost-anyone-again = میں نے آپ کی بات سنی۔ یہ لوگ مدد کر سکتے ہیں۔ خطرے میں 999 پر فون کریں۔
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

help-now = مدد یہاں ہے۔ خطرے میں 999 پر فون کریں۔
honesty-computer = میں کمپیوٹر ہوں، انسان نہیں۔
honesty-nobody-reading = ابھی کوئی انسان یہ نہیں پڑھ رہا۔ ان میں سے کسی نمبر پر فون کریں۔
heard-by-now = یہاں بچوں کی حفاظت کرنے والا شخص یہ پیغام آج { $until } بجے تک پڑھتا ہے۔ ہم نہیں جانتے کہ آپ کا پیغام کب پڑھا جائے گا۔ ابھی کسی انسان سے بات کرنے کے لیے ان میں سے کسی نمبر پر فون کریں۔
heard-by-later = ابھی کوئی انسان یہ نہیں پڑھ رہا۔ یہاں بچوں کی حفاظت کرنے والا شخص پھر اس وقت ہو گا: { $when }۔ ابھی کسی انسان سے بات کرنے کے لیے ان میں سے کسی نمبر پر فون کریں۔
honesty-anonymous = ہم نہیں جانتے آپ کون ہیں اور کہاں ہیں۔ ہم آپ تک نہیں آ سکتے۔
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = ابھی مدد چاہیے
safety-choice-leave-contact = رابطے کا طریقہ چھوڑیں
safety-choice-carry-on = آگے چلیں
safety-choice-not-what-i-meant = میرا یہ مطلب نہیں تھا
