# Safety in Scottish Gaelic: short forms of all that a signpost and the help page say; English stands in for the rest.
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

## Who can help; names of services stay as they are.

# en: 84d982e5
contact-police-emergency = Poileas, carbad-eiridinn no smàladairean: ann an cunnart a-nis
# en: 7885a768
contact-police-101 = Poileas, nuair nach e èiginn a th’ ann
# en: 910a46c1
contact-childline = Childline: bruidhinn mu rud sam bith, fo 19
# en: 9ec27b05
contact-nspcc = NSPCC: do dh’inbhich air a bheil dragh mu leanabh
# en: 814cf27c
contact-samaritans = Samaritans: cuideigin ris am bruidhinn thu, latha no oidhche
# en: a98a4d4c
contact-shout = Shout: cuideachadh le teacsa
# en: 816eae35
contact-breathing-space = Breathing Space: ma tha thu ìosal, 16 agus os cionn
# en: 14e02cd7
contact-nhs24 = NHS 24: cuideachadh le slàinte, slàinte-inntinn cuideachd
# en: 749499d7
contact-sdafmh = Loidhne na h-Alba: ainneart san dachaigh agus pòsadh èignichte
# en: 9a681ac5
contact-rape-crisis-scotland = Rape Crisis Scotland: às dèidh ainneart feise
# en: 5e27724f
contact-parentline = Parentline: do phàrantan agus luchd-cùraim
# en: 4b8210e8
contact-papyrus = Papyrus: ma tha thu a’ smaoineachadh air crìoch a chur air do bheatha, fo 35
# en: 8859e71e
contact-ceop = CEOP: innis dhan phoileas mu chuideigin air-loidhne
# en: f195b5bc
contact-runaway-helpline = Runaway Helpline: ma tha thu air falbh bhon dachaigh no ag iarraidh falbh
# en: 62fb4ee3
contact-know-the-score = Know the Score: fiosrachadh mu dhrogaichean
# en: bd074392
contact-frank = FRANK: bruidhinn mu dhrogaichean
# en: 2d63def5
contact-who-cares-scotland = Who Cares? Scotland: air taobh dhaoine òga ann an cùram
# en: 7924f6ff
contact-beat = Beat: cuideachadh le ithe
# en: 101933bb
contact-relay-uk = Relay UK: sgrìobh thusa agus bruidhnidh iadsan
# en: 63684154
contact-contactscotland-bsl = contactSCOTLAND-BSL: fòn ann an cànan soidhnidh (BSL)
# en: e1af612e
contact-area-child = Cuideachadh gus clann a chumail sàbhailte: { $area }
# en: e1a28cca
contact-area-adult = Cuideachadh gus inbhich a chumail sàbhailte: { $area }
# en: e074bde3
contact-sdafmh-text = Loidhne ainneart san dachaigh: le teacsa
# en: 3d57f2a7
contact-rape-crisis-scotland-text = Rape Crisis Scotland: le teacsa
# en: e67f0ec9
contact-papyrus-text = Papyrus: le teacsa
# en: 162f2e8c
contact-runaway-helpline-text = Runaway Helpline: le teacsa
# en: 1dc41171
contact-area-child-day = Cuideachadh gus clann a chumail sàbhailte, tron latha: { $area }
# en: f7933647
contact-area-child-night = Cuideachadh gus clann a chumail sàbhailte, feasgar, oidhche agus deireadh-seachdain: { $area }
# en: 7d305cb1
contact-area-adult-day = Cuideachadh gus inbhich a chumail sàbhailte, tron latha: { $area }
# en: 4c5120ed
contact-area-adult-night = Cuideachadh gus inbhich a chumail sàbhailte, feasgar, oidhche agus deireadh-seachdain: { $area }

## Notes beside a number; { $hours } is printed as the service prints it.

# en: 6d535fb3
note-999-text = Faodaidh tu teacsa a chur gu 999 cuideachd. An toiseach, cuir am facal register gu 999.
# en: 1b3e9aa6
note-999-bsl = Ann an cànan soidhnidh: an aplacaid 999 BSL no 999bsl.co.uk.
# en: f313c9f3
note-999-relay = Airson sgrìobhadh, cleachd Relay UK air 18000.
# en: 81ca02c6
note-999-silent = Mura h-urrainn dhut bruidhinn, cuir fòn gu 999 air fòn-làimhe agus brùth 55.
# en: bb725dcb
note-childline-free = Tha a’ fòn an-asgaidh. Cha leig thu leas d’ ainm a ràdh.
# en: 105ed3a3
note-childline-online = Faodaidh tu bruidhinn riutha air-loidhne cuideachd.
# en: b58c506e
note-shout-text = Cuir am facal SHOUT gun àireamh seo. Tha e an-asgaidh.
# en: 51eb22b3
note-relay = Cuir fòn gu 18001, agus an uair sin an àireamh agad.
# en: 2aa7a785
note-bsl = Fòn bhidio le eadar-theangaiche cànan soidhnidh. Ann an cunnart: 999 BSL.
# en: 880ee651
note-adult-16 = Do dhaoine 16 agus os cionn.
# en: f450cb08
note-hours = Fosgailte: { $hours }
# en: 6a121f9e
note-hours-unknown = Chan eil fios againn cuin a tha seo fosgailte.
# en: 89c5d838
note-unchecked = Cha do dhearbh an luchd-obrach againn an àireamh seo fhathast. Mura h-obraich i, feuch tèile.
# en: 9929d563
numbers-unchecked = Ach a-mhàin 999, cha do dhearbh an luchd-obrach againn na h-àireamhan seo fhathast. Mura h-obraich tè, feuch tèile.
# en: d63f8a4f
note-stale = Dhearbh an luchd-obrach againn seo barrachd air sia mìosan air ais.
# en: 7d850b39
note-number-unknown = Chan eil àireamh againn airson na h-uarach seo. Cuir fòn gu tèile an seo.

## On the page

# en: feab3601
button-help-now = Cuideachadh
# en: feab3601
page-help-now = Cuideachadh
# en: 97eef4d0
page-exit = Fàg
# en: e077fb44
page-exit-whole = Fàg an duilleag seo
# en: feab3601
page-help-title = Cuideachadh an-dràsta
# en: 5bc93f8f
page-help-intro = Faodaidh tu fòn gu gin dhiubh seo. Cha leig thu leas innse dhomh carson.
# en: 38778497
page-help-area = Càit a bheil thu a’ fuireach?
# en: 69fcd389
page-help-area-any = B’ fheàrr leam gun a ràdh
# en: c986b518
page-help-area-show = Seall na h-àireamhan an sin
# en: bd0ee362
page-places-to-get-help = Far am faighear cuideachadh
# en: 1f889415
page-more-places = Barrachd dhaoine as urrainn cuideachadh
# en: bf0f5c8c
page-other-ways = Le teacsa, sa chànan-shoidhnidh, no mura h-urrainn dhut bruidhinn
# en: ceda3d4f
page-back-to-chat = Air ais dhan chòmhradh
# en: 35504ab0
note-hours-always = Fosgailte a latha ’s a dh’oidhche.
# en: 52d3e9da
note-hours-always-part = { $part }: fosgailte a latha ’s a dh’oidhche.
