# Safety in Chinese (simplified): the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = 这个聊天目前只会说英语。有危险请打 999。Childline 免费:0800 1111。

signpost-anyone-heard = 我听到了。谢谢你告诉我。这些人可以帮你。有危险请打 999。
signpost-anyone-danger = 我听到了。如果你有危险,现在就打 999。去有别人的地方。
signpost-anyone-gentle = 谢谢你告诉我。如果有什么不对,这些人会听你说。有危险请打 999。
signpost-anyone-again = 我听到了。他们可以帮你。有危险请打 999。
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

help-now = 帮助在这里。有危险请打 999。
honesty-computer = 我是电脑,不是真人。
honesty-nobody-reading = 现在没有真人在看。请打其中一个号码。
heard-by-now = 这里负责儿童安全的人今天会看这些留言,到 { $until } 为止。我们不知道什么时候会看到你的。现在想找人说话,请打其中一个号码。
heard-by-later = 现在没有真人在看。这里负责儿童安全的人下次在的时间:{ $when }。现在想找人说话,请打其中一个号码。
honesty-anonymous = 我们不知道你是谁,也不知道你在哪里。所以我们不能来找你。
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = 我现在要帮助
safety-choice-leave-contact = 留下联系我的方法
safety-choice-carry-on = 继续
safety-choice-not-what-i-meant = 我不是这个意思
