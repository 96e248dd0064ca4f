# Safety in Punjabi: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = ਇਹ ਚੈਟ ਹਾਲੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ। Childline ਮੁਫ਼ਤ: 0800 1111।

signpost-anyone-heard = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਇਹ ਲੋਕ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
signpost-anyone-danger = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ ਹੁਣੇ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ। ਉੱਥੇ ਜਾਓ ਜਿੱਥੇ ਹੋਰ ਲੋਕ ਹਨ।
signpost-anyone-gentle = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਜੇ ਕੁਝ ਠੀਕ ਨਹੀਂ ਤਾਂ ਇਹ ਲੋਕ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਨਗੇ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
signpost-anyone-again = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ। ਇਹ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
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

help-now = ਮਦਦ ਇੱਥੇ ਹੈ। ਖ਼ਤਰੇ ਵਿੱਚ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ।
honesty-computer = ਮੈਂ ਕੰਪਿਊਟਰ ਹਾਂ, ਇਨਸਾਨ ਨਹੀਂ।
honesty-nobody-reading = ਹੁਣ ਕੋਈ ਇਨਸਾਨ ਇਹ ਨਹੀਂ ਪੜ੍ਹ ਰਿਹਾ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
heard-by-now = ਇੱਥੇ ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਧਿਆਨ ਰੱਖਣ ਵਾਲਾ ਵਿਅਕਤੀ ਅੱਜ { $until } ਵਜੇ ਤੱਕ ਇਹ ਸੁਨੇਹੇ ਪੜ੍ਹਦਾ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਕਦੋਂ ਪੜ੍ਹਿਆ ਜਾਵੇਗਾ। ਹੁਣੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
heard-by-later = ਹੁਣ ਕੋਈ ਇਨਸਾਨ ਇਹ ਨਹੀਂ ਪੜ੍ਹ ਰਿਹਾ। ਇੱਥੇ ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਧਿਆਨ ਰੱਖਣ ਵਾਲਾ ਵਿਅਕਤੀ ਫਿਰ ਇਸ ਵੇਲੇ ਹੋਵੇਗਾ: { $when }। ਹੁਣੇ ਕਿਸੇ ਇਨਸਾਨ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
honesty-anonymous = ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਤੁਸੀਂ ਕੌਣ ਹੋ ਜਾਂ ਕਿੱਥੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ ਆ ਸਕਦੇ।
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = ਹੁਣੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
safety-choice-leave-contact = ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ ਛੱਡੋ
safety-choice-carry-on = ਅੱਗੇ ਚੱਲੋ
safety-choice-not-what-i-meant = ਮੇਰਾ ਇਹ ਮਤਲਬ ਨਹੀਂ ਸੀ
