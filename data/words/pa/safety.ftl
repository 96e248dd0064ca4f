# Safety in Punjabi: short forms of all that a signpost and the help page say; English stands in for the rest.
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

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ ਜਾਂ ਅੱਗ ਬੁਝਾਉਣ ਵਾਲੇ: ਹੁਣ ਖ਼ਤਰਾ ਹੈ
# en: 7885a768
contact-police-101 = ਪੁਲਿਸ, ਜਦੋਂ ਐਮਰਜੈਂਸੀ ਨਾ ਹੋਵੇ
# en: 910a46c1
contact-childline = Childline: ਕਿਸੇ ਵੀ ਗੱਲ ਬਾਰੇ, 19 ਸਾਲ ਤੋਂ ਘੱਟ
# en: 9ec27b05
contact-nspcc = NSPCC: ਬੱਚੇ ਦੀ ਫ਼ਿਕਰ ਕਰਨ ਵਾਲੇ ਵੱਡਿਆਂ ਲਈ
# en: 814cf27c
contact-samaritans = Samaritans: ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ, ਦਿਨ ਰਾਤ
# en: a98a4d4c
contact-shout = Shout: ਮੈਸਜ ਰਾਹੀਂ ਮਦਦ
# en: 816eae35
contact-breathing-space = Breathing Space: ਜੇ ਮਨ ਉਦਾਸ ਹੈ, 16 ਸਾਲ ਅਤੇ ਉੱਪਰ
# en: 14e02cd7
contact-nhs24 = NHS 24: ਸਿਹਤ ਅਤੇ ਮਨ ਦੀ ਸਿਹਤ ਲਈ ਮਦਦ
# en: 749499d7
contact-sdafmh = ਸਕਾਟਲੈਂਡ ਦੀ ਲਾਈਨ: ਘਰ ਵਿੱਚ ਹਿੰਸਾ ਅਤੇ ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: ਜਿਨਸੀ ਹਿੰਸਾ ਤੋਂ ਬਾਅਦ
# en: 5e27724f
contact-parentline = Parentline: ਮਾਪਿਆਂ ਅਤੇ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ
# en: 4b8210e8
contact-papyrus = Papyrus: ਜੇ ਆਪਣੀ ਜਾਨ ਲੈਣ ਦਾ ਖ਼ਿਆਲ ਆਵੇ, 35 ਸਾਲ ਤੋਂ ਘੱਟ
# en: 8859e71e
contact-ceop = CEOP: ਇੰਟਰਨੈੱਟ ਤੇ ਕਿਸੇ ਬਾਰੇ ਪੁਲਿਸ ਨੂੰ ਦੱਸੋ
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: ਜੇ ਤੁਸੀਂ ਘਰੋਂ ਦੂਰ ਹੋ ਜਾਂ ਜਾਣਾ ਚਾਹੁੰਦੇ ਹੋ
# en: 62fb4ee3
contact-know-the-score = Know the Score: ਨਸ਼ਿਆਂ ਬਾਰੇ ਜਾਣਕਾਰੀ
# en: bd074392
contact-frank = FRANK: ਨਸ਼ਿਆਂ ਬਾਰੇ ਗੱਲ ਕਰੋ
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: ਕੇਅਰ ਵਿੱਚ ਰਹਿੰਦੇ ਨੌਜਵਾਨਾਂ ਦੇ ਨਾਲ
# en: 7924f6ff
contact-beat = Beat: ਖਾਣ ਦੀ ਮੁਸ਼ਕਲ ਵਿੱਚ ਮਦਦ
# en: 101933bb
contact-relay-uk = Relay UK: ਤੁਸੀਂ ਲਿਖੋ, ਉਹ ਤੁਹਾਡੇ ਲਈ ਬੋਲਣਗੇ
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ (BSL) ਵਿੱਚ ਫ਼ੋਨ
# en: e1af612e
contact-area-child = ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ: { $area }
# en: e1a28cca
contact-area-adult = ਵੱਡਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ: { $area }
# en: e074bde3
contact-sdafmh-text = ਘਰ ਵਿੱਚ ਹਿੰਸਾ ਦੀ ਲਾਈਨ: ਮੈਸਜ ਰਾਹੀਂ
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: ਮੈਸਜ ਰਾਹੀਂ
# en: e67f0ec9
contact-papyrus-text = Papyrus: ਮੈਸਜ ਰਾਹੀਂ
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: ਮੈਸਜ ਰਾਹੀਂ
# en: 1dc41171
contact-area-child-day = ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ, ਦਿਨੇ: { $area }
# en: f7933647
contact-area-child-night = ਬੱਚਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ, ਸ਼ਾਮ, ਰਾਤ ਅਤੇ ਸ਼ਨੀ ਐਤਵਾਰ ਨੂੰ: { $area }
# en: 7d305cb1
contact-area-adult-day = ਵੱਡਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ, ਦਿਨੇ: { $area }
# en: 4c5120ed
contact-area-adult-night = ਵੱਡਿਆਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਮਦਦ, ਸ਼ਾਮ, ਰਾਤ ਅਤੇ ਸ਼ਨੀ ਐਤਵਾਰ ਨੂੰ: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = ਤੁਸੀਂ 999 ਨੂੰ ਮੈਸਜ ਵੀ ਕਰ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਸ਼ਬਦ register 999 ਨੂੰ ਭੇਜੋ।
# en: 1b3e9aa6
note-999-bsl = ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ: ਐਪ 999 BSL ਜਾਂ 999bsl.co.uk।
# en: f313c9f3
note-999-relay = ਲਿਖਣ ਲਈ Relay UK ਵਰਤੋ: 18000।
# en: 81ca02c6
note-999-silent = ਬੋਲ ਨਹੀਂ ਸਕਦੇ? ਮੋਬਾਈਲ ਤੋਂ 999 ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ 55 ਦਬਾਓ।
# en: bb725dcb
note-childline-free = ਫ਼ੋਨ ਮੁਫ਼ਤ ਹੈ। ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# en: 105ed3a3
note-childline-online = ਤੁਸੀਂ ਉਹਨਾਂ ਨਾਲ ਆਨਲਾਈਨ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
# en: b58c506e
note-shout-text = ਇਸ ਨੰਬਰ ਤੇ ਸ਼ਬਦ SHOUT ਭੇਜੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
# en: 51eb22b3
note-relay = 18001 ਮਿਲਾਓ, ਫਿਰ ਜਿਹੜਾ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ।
# en: 2aa7a785
note-bsl = ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਦੇ ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਵੀਡੀਓ ਕਾਲ। ਖ਼ਤਰੇ ਵਿੱਚ 999 BSL।
# en: 880ee651
note-adult-16 = 16 ਸਾਲ ਅਤੇ ਉੱਪਰ ਦੇ ਲੋਕਾਂ ਲਈ।
# en: f450cb08
note-hours = ਖੁੱਲ੍ਹਾ: { $hours }
# en: 6a121f9e
note-hours-unknown = ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹਾ ਹੈ।
# en: 89c5d838
note-unchecked = ਸਾਡੇ ਸਟਾਫ਼ ਨੇ ਇਹ ਨੰਬਰ ਹਾਲੇ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ। ਜੇ ਨਾ ਮਿਲੇ ਤਾਂ ਹੋਰ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: 9929d563
numbers-unchecked = 999 ਤੋਂ ਬਿਨਾਂ, ਸਾਡੇ ਸਟਾਫ਼ ਨੇ ਇਹ ਨੰਬਰ ਹਾਲੇ ਚੈੱਕ ਨਹੀਂ ਕੀਤੇ। ਜੇ ਕੋਈ ਨਾ ਮਿਲੇ ਤਾਂ ਹੋਰ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।
# en: d63f8a4f
note-stale = ਸਾਡੇ ਸਟਾਫ਼ ਨੇ ਇਹ ਛੇ ਮਹੀਨੇ ਤੋਂ ਪਹਿਲਾਂ ਚੈੱਕ ਕੀਤਾ ਸੀ।
# en: 7d850b39
note-number-unknown = ਇਸ ਵੇਲੇ ਲਈ ਸਾਡੇ ਕੋਲ ਨੰਬਰ ਨਹੀਂ। ਇੱਥੇ ਹੋਰ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ।

## On the page

# en: feab3601
button-help-now = ਹੁਣੇ ਮਦਦ
# en: feab3601
page-help-now = ਹੁਣੇ ਮਦਦ
# en: 97eef4d0
page-exit = ਬਾਹਰ
# en: e077fb44
page-exit-whole = ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਓ
# en: feab3601
page-help-title = ਹੁਣੇ ਮਦਦ
# en: 5bc93f8f
page-help-intro = ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਮੈਨੂੰ ਕਾਰਨ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# en: 38778497
page-help-area = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
# en: 69fcd389
page-help-area-any = ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ
# en: c986b518
page-help-area-show = ਉੱਥੇ ਦੇ ਨੰਬਰ ਦਿਖਾਓ
# en: bd0ee362
page-places-to-get-help = ਮਦਦ ਦੀਆਂ ਥਾਵਾਂ
# en: 1f889415
page-more-places = ਹੋਰ ਲੋਕ ਜੋ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
# en: bf0f5c8c
page-other-ways = ਸੁਨੇਹੇ ਰਾਹੀਂ, ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ, ਜਾਂ ਜੇ ਤੁਸੀਂ ਬੋਲ ਨਹੀਂ ਸਕਦੇ
# en: ceda3d4f
page-back-to-chat = ਚੈਟ ਤੇ ਵਾਪਸ
# en: 35504ab0
note-hours-always = ਦਿਨ ਰਾਤ ਖੁੱਲ੍ਹਾ ਹੈ।
# en: 52d3e9da
note-hours-always-part = { $part }: ਦਿਨ ਰਾਤ ਖੁੱਲ੍ਹਾ ਹੈ।
