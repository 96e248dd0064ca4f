# Safety in Scottish Gaelic: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

# en: fa3ff7d6
language-notice = Tha an còmhradh seo sa Bheurla an-dràsta. Ann an cunnart, cuir fòn gu 999. Childline, an-asgaidh: 0800 1111.

# en: fd277320
signpost-anyone-heard = Tha mi gad chluinntinn. Tapadh leat airson innse dhomh. Faodaidh na daoine seo cuideachadh. Ann an cunnart, cuir fòn gu 999.
# en: 455d8183
signpost-anyone-danger = Tha mi gad chluinntinn. Tapadh leat airson innse dhomh. Ma tha thu ann an cunnart, cuir fòn gu 999 an-dràsta. Rach far a bheil daoine eile.
# en: 968a2050
signpost-anyone-gentle = Tapadh leat airson innse dhomh. Mur eil rudeigin ceart, èistidh na daoine seo. Ann an cunnart, cuir fòn gu 999.
# en: 5cb488a2
signpost-anyone-again = Tha mi gad chluinntinn. Faodaidh iad cuideachadh. Ann an cunnart, cuir fòn gu 999.
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
help-now = Seo cuideachadh. Ann an cunnart, cuir fòn gu 999.
# en: 5763c512
honesty-computer = ’S e coimpiutair a th’ annam, chan e duine.
# en: 5fd09450
honesty-nobody-reading = Chan eil duine a’ leughadh seo an-dràsta. Cuir fòn gu aon de na h-àireamhan seo.
# en: 1e41a9c6
heard-by-now = Bidh an neach a tha a’ cumail clann sàbhailte an seo a’ leughadh nan teachdaireachdan seo an-diugh, gu { $until }. Chan eil fios againn cuin a chì iad an tè agadsa. Airson bruidhinn ri duine an-dràsta, cuir fòn gu aon de na h-àireamhan seo.
# en: 779e8815
heard-by-later = Chan eil duine a’ leughadh seo an-dràsta. Bidh an neach a tha a’ cumail clann sàbhailte an seo a-rithist: { $when }. Airson bruidhinn ri duine an-dràsta, cuir fòn gu aon de na h-àireamhan seo.
# en: d2f9a008
honesty-anonymous = Chan eil fios againn cò thu no càit a bheil thu. Chan urrainn dhuinn tighinn thugad.
# en: d73a6bc6
honesty-reach = Faodaidh tu dòigh fhàgail air do ruighinn.

# en: 29d4a1af
safety-choice-get-help-now = Cuideachadh an-dràsta
# en: b587e152
safety-choice-leave-contact = Fàg dòigh air mo ruighinn
# en: 053e1fe8
safety-choice-carry-on = Lean air adhart
# en: ff87290a
safety-choice-not-what-i-meant = Chan e sin a bha mi a’ ciallachadh
