# Safety in Chinese (simplified): the short forms of the main sentences; English stands in for the rest.
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
