# Safety in Chinese (simplified): short forms of all that a signpost and the help page say; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = 这个聊天目前只会说英语。有危险请打 999。Childline 免费:0800 1111。

# en: fd277320
signpost-anyone-heard = 我听到了。谢谢你告诉我。这些人可以帮你。有危险请打 999。
# en: 455d8183
signpost-anyone-danger = 我听到了。谢谢你告诉我。如果你有危险,现在就打 999。去有别人的地方。
# en: 968a2050
signpost-anyone-gentle = 谢谢你告诉我。如果有什么不对,这些人会听你说。有危险请打 999。
# en: 5cb488a2
signpost-anyone-again = 我听到了。他们可以帮你。有危险请打 999。
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
help-now = 帮助在这里。有危险请打 999。
# en: 5763c512
honesty-computer = 我是电脑,不是真人。
# en: 5fd09450
honesty-nobody-reading = 现在没有真人在看。请打其中一个号码。
# en: 1e41a9c6
heard-by-now = 这里负责儿童安全的人今天会看这些留言,到 { $until } 为止。我们不知道什么时候会看到你的。现在想找人说话,请打其中一个号码。
# en: 779e8815
heard-by-later = 现在没有真人在看。这里负责儿童安全的人下次在的时间:{ $when }。现在想找人说话,请打其中一个号码。
# en: d2f9a008
honesty-anonymous = 我们不知道你是谁,也不知道你在哪里。所以我们不能来找你。
# en: d73a6bc6
honesty-reach = 你可以留下联系你的方法。

# en: 29d4a1af
safety-choice-get-help-now = 我现在要帮助
# en: b587e152
safety-choice-leave-contact = 留下联系我的方法
# en: 053e1fe8
safety-choice-carry-on = 继续
# en: ff87290a
safety-choice-not-what-i-meant = 我不是这个意思

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = 警察、救护车或消防:现在有危险
# en: 7885a768
contact-police-101 = 警察,不紧急的时候
# en: 910a46c1
contact-childline = Childline:什么都可以说,19 岁以下
# en: 9ec27b05
contact-nspcc = NSPCC:给担心孩子的大人
# en: 814cf27c
contact-samaritans = Samaritans:白天晚上都有人听你说
# en: a98a4d4c
contact-shout = Shout:用短信帮助
# en: 816eae35
contact-breathing-space = Breathing Space:心情不好时,16 岁以上
# en: 14e02cd7
contact-nhs24 = NHS 24:身体和心理健康的帮助
# en: 749499d7
contact-sdafmh = 苏格兰热线:家庭暴力和逼婚
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland:受到性暴力以后
# en: 5e27724f
contact-parentline = Parentline:给父母和照顾孩子的人
# en: 4b8210e8
contact-papyrus = Papyrus:如果你想结束生命,35 岁以下
# en: 8859e71e
contact-ceop = CEOP:把网上的人告诉警察
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline:如果你离开了家或想离开
# en: 62fb4ee3
contact-know-the-score = Know the Score:关于毒品的知识
# en: bd074392
contact-frank = FRANK:谈谈毒品
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland:站在被照管的年轻人一边
# en: 7924f6ff
contact-beat = Beat:吃饭问题的帮助
# en: 101933bb
contact-relay-uk = Relay UK:你打字,他们替你说
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL:用英国手语 (BSL) 打电话
# en: e1af612e
contact-area-child = 保护孩子的帮助:{ $area }
# en: e1a28cca
contact-area-adult = 保护大人的帮助:{ $area }
# en: e074bde3
contact-sdafmh-text = 家庭暴力热线:用短信
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland:用短信
# en: e67f0ec9
contact-papyrus-text = Papyrus:用短信
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline:用短信
# en: 1dc41171
contact-area-child-day = 保护孩子的帮助,白天:{ $area }
# en: f7933647
contact-area-child-night = 保护孩子的帮助,晚上和周末:{ $area }
# en: 7d305cb1
contact-area-adult-day = 保护大人的帮助,白天:{ $area }
# en: 4c5120ed
contact-area-adult-night = 保护大人的帮助,晚上和周末:{ $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = 也可以发短信到 999。先把 register 这个词发到 999。
# en: 1b3e9aa6
note-999-bsl = 用手语:999 BSL 应用或 999bsl.co.uk。
# en: f313c9f3
note-999-relay = 要打字,请用 Relay UK:18000。
# en: 81ca02c6
note-999-silent = 不能说话?用手机打 999,再按 55。
# en: bb725dcb
note-childline-free = 电话免费。不用说名字。
# en: 105ed3a3
note-childline-online = 也可以在网上和他们聊。
# en: b58c506e
note-shout-text = 把 SHOUT 这个词发到这个号码。免费。
# en: 51eb22b3
note-relay = 先打 18001,再打你要的号码。
# en: 2aa7a785
note-bsl = 有手语翻译的视频电话。有危险请用 999 BSL。
# en: 880ee651
note-adult-16 = 给 16 岁以上的人。
# en: f450cb08
note-hours = 开放时间:{ $hours }
# en: 6a121f9e
note-hours-unknown = 我们不知道什么时候开放。
# en: 89c5d838
note-unchecked = 我们的工作人员还没有核对这个号码。打不通就打别的。
# en: 9929d563
numbers-unchecked = 除了 999，我们的工作人员还没有核对这些号码。打不通就打别的。
# en: d63f8a4f
note-stale = 我们的工作人员上次核对是六个多月以前。
# en: 7d850b39
note-number-unknown = 这个时间我们没有号码。请打这里别的号码。

## On the page

# en: feab3601
button-help-now = 马上求助
# en: feab3601
page-help-now = 马上求助
# en: 97eef4d0
page-exit = 离开
# en: e077fb44
page-exit-whole = 离开这个网页
# en: feab3601
page-help-title = 马上求助
# en: 5bc93f8f
page-help-intro = 这里每个号码都可以打。不用告诉我为什么。
# en: 38778497
page-help-area = 你住在哪里?
# en: 69fcd389
page-help-area-any = 我不想说
# en: c986b518
page-help-area-show = 看那里的号码
# en: bd0ee362
page-places-to-get-help = 可以求助的地方
# en: 1f889415
page-more-places = 更多可以帮忙的人
# en: bf0f5c8c
page-other-ways = 发短信、用手语，或者不能说话时
# en: ceda3d4f
page-back-to-chat = 回到聊天
# en: 35504ab0
note-hours-always = 全天 24 小时开放。
# en: 52d3e9da
note-hours-always-part = { $part }：全天 24 小时开放。
