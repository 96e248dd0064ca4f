# Safety in Scottish Gaelic: the short forms of the main sentences; English stands in for the rest.
# AWAITS A NATIVE SPEAKER'S CHECK: written by the project, read by no native speaker and no safeguarding professional yet.

language-notice = Tha an còmhradh seo sa Bheurla an-dràsta. Ann an cunnart, cuir fòn gu 999. Childline, an-asgaidh: 0800 1111.

signpost-anyone-heard = Tha mi gad chluinntinn. Tapadh leat airson innse dhomh. Faodaidh na daoine seo cuideachadh. Ann an cunnart, cuir fòn gu 999.
signpost-anyone-danger = Tha mi gad chluinntinn. Ma tha thu ann an cunnart, cuir fòn gu 999 an-dràsta. Rach far a bheil daoine eile.
signpost-anyone-gentle = Tapadh leat airson innse dhomh. Mur eil rudeigin ceart, èistidh na daoine seo. Ann an cunnart, cuir fòn gu 999.
signpost-anyone-again = Tha mi gad chluinntinn. Faodaidh iad cuideachadh. Ann an cunnart, cuir fòn gu 999.
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

help-now = Seo cuideachadh. Ann an cunnart, cuir fòn gu 999.
honesty-computer = ’S e coimpiutair a th’ annam, chan e duine.
honesty-nobody-reading = Chan eil duine a’ leughadh seo an-dràsta. Cuir fòn gu aon de na h-àireamhan seo.
heard-by-now = Bidh an neach a tha a’ cumail clann sàbhailte an seo a’ leughadh nan teachdaireachdan seo an-diugh, gu { $until }. Chan eil fios againn cuin a chì iad an tè agadsa. Airson bruidhinn ri duine an-dràsta, cuir fòn gu aon de na h-àireamhan seo.
heard-by-later = Chan eil duine a’ leughadh seo an-dràsta. Bidh an neach a tha a’ cumail clann sàbhailte an seo a-rithist: { $when }. Airson bruidhinn ri duine an-dràsta, cuir fòn gu aon de na h-àireamhan seo.
honesty-anonymous = Chan eil fios againn cò thu no càit a bheil thu. Chan urrainn dhuinn tighinn thugad.
honesty-again = { honesty-computer } { honesty-nobody-reading }

safety-choice-get-help-now = Cuideachadh an-dràsta
safety-choice-leave-contact = Fàg dòigh air mo ruighinn
safety-choice-carry-on = Lean air adhart
safety-choice-not-what-i-meant = Chan e sin a bha mi a’ ciallachadh
