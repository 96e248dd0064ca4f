# Safety in Punjabi: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = ਇਹ ਚੈਟ ਹਾਲੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ। Childline ਮੁਫ਼ਤ: 0800 1111।

# en: fd277320
signpost-anyone-heard = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਇਹ ਲੋਕ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 455d8183
signpost-anyone-danger = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ ਹੁਣੇ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ। ਉੱਥੇ ਜਾਓ ਜਿੱਥੇ ਹੋਰ ਲੋਕ ਹਨ।
# en: 968a2050
signpost-anyone-gentle = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਜੇ ਕੁਝ ਠੀਕ ਨਹੀਂ ਤਾਂ ਇਹ ਲੋਕ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਨਗੇ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 5cb488a2
signpost-anyone-again = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਇਹ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
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
help-now = ਮਦਦ ਇੱਥੇ ਹੈ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 5763c512
honesty-computer = ਮੈਂ ਕੰਪਿਊਟਰ ਹਾਂ, ਇਨਸਾਨ ਨਹੀਂ।
# en: 5fd09450
honesty-nobody-reading = ਹੁਣ ਕੋਈ ਇਨਸਾਨ ਇਹ ਨਹੀਂ ਪੜ੍ਹ ਰਿਹਾ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 1e41a9c6
heard-by-now = ਇੱਥੇ ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਧਿਆਨ ਰੱਖਣ ਵਾਲਾ ਵਿਅਕਤੀ ਅੱਜ { $until } ਵਜੇ ਤੱਕ ਇਹ ਸੁਨੇਹੇ ਪੜ੍ਹਦਾ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਕਦੋਂ ਪੜ੍ਹਿਆ ਜਾਵੇਗਾ। ਹੁਣੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 779e8815
heard-by-later = ਹੁਣ ਕੋਈ ਇਨਸਾਨ ਇਹ ਨਹੀਂ ਪੜ੍ਹ ਰਿਹਾ। ਇੱਥੇ ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਧਿਆਨ ਰੱਖਣ ਵਾਲਾ ਵਿਅਕਤੀ ਫਿਰ ਇਸ ਵੇਲੇ ਹੋਵੇਗਾ: { $when }। ਹੁਣੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: d2f9a008
honesty-anonymous = ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਤੁਸੀਂ ਕੌਣ ਹੋ ਜਾਂ ਕਿੱਥੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ ਆ ਸਕਦੇ।
# en: d73a6bc6
honesty-reach = ਤੁਸੀਂ ਆਪਣੇ ਨਾਲ ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ ਛੱਡ ਸਕਦੇ ਹੋ।

# en: 29d4a1af
safety-choice-get-help-now = ਹੁਣੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
# en: b587e152
safety-choice-leave-contact = ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ ਛੱਡੋ
# en: 053e1fe8
safety-choice-carry-on = ਅੱਗੇ ਚੱਲੋ
# en: ff87290a
safety-choice-not-what-i-meant = ਮੇਰਾ ਇਹ ਮਤਲਬ ਨਹੀਂ ਸੀ
