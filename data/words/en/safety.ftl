# Safety: what is said when something worrying was noticed, and "help now".
# Message: the usual form. .simple: at most two short sentences. .symbol: one or two words for a picture card.
# No question about what happened, no promise of secrecy, no blame.

## The first words, by who is writing: child, young person, parent or carer, professional, anyone.

# Said first, by itself, where the words are so short that danger leaves no room for it (.simple of the lines of danger).
i-hear-you = I hear you. Thank you for telling me.
    .simple = I hear you. Thank you for telling me.
    .symbol = heart

signpost-child-heard = I hear you. Thank you for telling me. You were right to say it. Here are people who can help you. If you are in danger now, ring 999.
    .simple = Thank you for telling me. If you are in danger, ring 999.
    .symbol = heart
signpost-child-danger = I hear you. Thank you for telling me. If you are in danger, ring 999 now. If you can, go where other people are. These people can help you too.
    .simple = Ring 999 now. Go where people are.
    .symbol = emergency
signpost-child-gentle = Thank you for telling me. If something is not okay, these people will listen. You can ring them about anything. If you are in danger, ring 999.
    .simple = Thank you for telling me. These people will listen.
    .symbol = listen
signpost-child-again = I hear you. These people can help you now. In danger? Ring 999.
    .simple = These people can help. If you are in danger, ring 999.
    .symbol = help-now

signpost-young-heard = I hear you. Thank you for telling me. That took courage. Here is who you can talk to now. If you are in danger, ring 999.
    .simple = Thank you for telling me. If you are in danger, ring 999.
    .symbol = heart
signpost-young-danger = I hear you. Thank you for telling me. If you are in danger, ring 999 now. Get to a safe place if you can. These people can help too.
    .simple = Ring 999 now. Get to a safe place.
    .symbol = emergency
signpost-young-gentle = Thanks for telling me. If something is not right, for you or a friend, these people will listen. In danger? Ring 999.
    .simple = Thanks for telling me. These people will listen.
    .symbol = listen
signpost-young-again = I hear you. Here is who can help. In danger? Ring 999.
    .simple = These people can help. If you are in danger, ring 999.
    .symbol = help-now

signpost-parent-heard = Thank you for telling me. I have heard what you said. If anyone is in danger now, ring 999. Here is who can help you and your child.
    .simple = Thank you for telling me. If you are in danger, ring 999.
    .symbol = heart
signpost-parent-danger = I have heard you. Thank you for telling me. If anyone is in danger, ring 999 now. Get to a safe place if you can. These people can help too.
    .simple = Ring 999 now. Get to a safe place.
    .symbol = emergency
signpost-parent-gentle = Thank you for telling me. If you are worried about a child, or about you, these people will listen. In danger? Ring 999.
    .simple = Thank you for telling me. These people will listen.
    .symbol = listen
signpost-parent-again = I have heard you. Here is who can help. If anyone is in danger, ring 999.
    .simple = These people can help. If you are in danger, ring 999.
    .symbol = help-now

signpost-professional-heard = Thank you for telling me. This chat can't pass it on for you. Use your own child protection steps now. If anyone is in danger, ring 999.
    .simple = Use your own protection steps now. If you are in danger, ring 999.
    .symbol = safe
signpost-professional-danger = If anyone is in danger, ring 999 now. Then use your own child protection steps. This chat can't do it for you.
    .simple = Ring 999 now. Then use your own protection steps.
    .symbol = emergency
signpost-professional-gentle = Thank you. If you are worried about a child or an adult, ring the team below. You do not need to be sure.
    .simple = Worried about someone? Ring the team below.
    .symbol = phone
signpost-professional-again = Please use your own child protection steps. Here is who to ring. In danger? Ring 999.
    .simple = Ring the team below. If you are in danger, ring 999.
    .symbol = safe

signpost-anyone-heard = I hear you. Thank you for telling me. Here are people who can help. If anyone is in danger now, ring 999.
    .simple = Thank you for telling me. If you are in danger, ring 999.
    .symbol = heart
signpost-anyone-danger = I hear you. Thank you for telling me. If you are in danger, ring 999 now. Go where other people are if you can. These people can help too.
    .simple = Ring 999 now. Go where people are.
    .symbol = emergency
signpost-anyone-gentle = Thank you for telling me. If something is not right, for you or for a friend, these people will listen. In danger? Ring 999.
    .simple = Thank you for telling me. These people will listen.
    .symbol = listen
signpost-anyone-again = I hear you. Here is who can help. In danger? Ring 999.
    .simple = These people can help. If you are in danger, ring 999.
    .symbol = help-now

help-now = Here is who can help you now. In danger? Ring 999.
    .simple = These people can help now. If you are in danger, ring 999.
    .symbol = help-now

## Honesty

honesty-computer = I am a computer, not a person.
    .simple = I am a computer.
    .symbol = computer
honesty-nobody-reading = No person is reading this now. To reach a person, ring one of the numbers here.
    .simple = No person is reading this now. Ring a number here.
    .symbol = nobody
heard-by-now = The person here who keeps children safe reads these notes today, up to { $until }. We can't say when they will see yours. To reach a person now, ring one of the numbers here.
    .simple = A person may read this today. For help now, ring a number.
    .symbol = time
heard-by-later = No person is reading this now. The person here who keeps children safe is next here on { $when }. To reach a person now, ring one of the numbers here.
    .simple = No person is reading this now. For help now, ring a number.
    .symbol = nobody
honesty-anonymous = We do not know who you are or where you are. So we can't come to you.
    .simple = We do not know who you are. We can't come to you.
    .symbol = nobody
# Only where a safeguarding lead has a key, beside the choice that says the same.
honesty-reach = You can leave a way to reach you.
    .simple = You can let someone reach you.
    .symbol = reach-me

## What next

safety-choice-get-help-now = Get help now
    .simple = Get help now
    .symbol = help-now
safety-choice-leave-contact = Leave a way to reach me
    .simple = Let someone reach me
    .symbol = reach-me
safety-choice-carry-on = Carry on
    .simple = Carry on
    .symbol = go-on
safety-choice-not-what-i-meant = That's not what I meant
    .simple = Not what I meant
    .symbol = not-that

## Who can help; names. { $area } is the name of a council area.

contact-police-emergency = Police, ambulance or fire: in danger now
    .simple = In danger now
    .symbol = emergency
contact-police-101 = Police, when it is not an emergency
    .simple = Police, not urgent
    .symbol = police
contact-childline = Childline: talk about anything, under 19
    .simple = Childline: talk about anything
    .symbol = listen
contact-nspcc = NSPCC: for adults worried about a child
    .simple = NSPCC: worried about a child
    .symbol = parent-carer
contact-samaritans = Samaritans: someone to talk to, day or night
    .simple = Samaritans: someone to talk to
    .symbol = listen
contact-shout = Shout: help by text
    .simple = Shout: help by text
    .symbol = text
contact-breathing-space = Breathing Space: if you feel low, 16 and over
    .simple = Breathing Space: if you feel low
    .symbol = low
contact-nhs24 = NHS 24: health and mental health help
    .simple = NHS 24: health help
    .symbol = health
contact-sdafmh = Scotland's Domestic Abuse and Forced Marriage Helpline
    .simple = Help if someone at home hurts you
    .symbol = home
contact-rape-crisis-scotland = Rape Crisis Scotland
    .simple = Rape Crisis Scotland
    .symbol = heart
contact-parentline = Parentline: for parents and carers
    .simple = Parentline: for parents and carers
    .symbol = parent-carer
contact-papyrus = Papyrus: if you think about ending your life, under 35
    .simple = Papyrus: if you think about dying
    .symbol = low
contact-ceop = CEOP: tell the police about someone online
    .simple = CEOP: report someone online
    .symbol = police
contact-runaway-helpline = Runaway Helpline: if you are away from home or want to go
    .simple = Runaway Helpline
    .symbol = away
contact-know-the-score = Know the Score: facts about drugs
    .simple = Know the Score: facts about drugs
    .symbol = pill
contact-frank = FRANK: talk about drugs
    .simple = FRANK: talk about drugs
    .symbol = pill
contact-who-cares-scotland = Who Cares? Scotland: on the side of young people in care
    .simple = Who Cares? Scotland: if you are in care
    .symbol = in-care
contact-beat = Beat: help with eating
    .simple = Beat: help with eating
    .symbol = food
contact-relay-uk = Relay UK: type and they speak for you
    .simple = Relay UK: type to talk
    .symbol = write
contact-contactscotland-bsl = contactSCOTLAND-BSL: ring in sign language
    .simple = Ring in sign language
    .symbol = sign-language
contact-area-child = Help to keep children safe in { $area }
    .simple = Help for children in { $area }
    .symbol = child
contact-area-adult = Help to keep adults safe in { $area }
    .simple = Help for adults in { $area }
    .symbol = safe
# A second way to the same service, for someone who can't be overheard.
contact-sdafmh-text = Domestic abuse helpline: by text
    .simple = Hurt at home? Text them
    .symbol = text
contact-rape-crisis-scotland-text = Rape Crisis Scotland: by text
    .simple = Rape Crisis Scotland: by text
    .symbol = text
contact-papyrus-text = Papyrus: by text
    .simple = Papyrus: by text
    .symbol = text
contact-runaway-helpline-text = Runaway Helpline: by text
    .simple = Runaway Helpline: by text
    .symbol = text
# Where it can't be told which of two numbers is open now, and on the page that may be read at another hour.
contact-area-child-day = Help to keep children safe in { $area }: by day
    .simple = Help for children in { $area }: by day
    .symbol = child
contact-area-child-night = Help to keep children safe in { $area }: evenings, nights and weekends
    .simple = Help for children in { $area }: at night
    .symbol = child
contact-area-adult-day = Help to keep adults safe in { $area }: by day
    .simple = Help for adults in { $area }: by day
    .symbol = safe
contact-area-adult-night = Help to keep adults safe in { $area }: evenings, nights and weekends
    .simple = Help for adults in { $area }: at night
    .symbol = safe

## Notes beside a number. { $hours } is printed as the service prints it.

note-999-text = You can text 999 too. First text the word register to 999.
    .simple = Text register to 999 first. Then you can text 999.
    .symbol = text
note-999-bsl = In sign language: use the 999 BSL app or 999bsl.co.uk.
    .simple = Sign language: the 999 BSL app.
    .symbol = sign-language
note-999-relay = To type, use Relay UK on 18000.
    .simple = To type, ring 18000.
    .symbol = write
note-999-silent = If you can't speak, ring 999 on a mobile and press 55.
    .simple = Can't speak? Press 55.
    .symbol = phone
note-childline-free = The call is free. You do not have to say your name.
    .simple = It is free. No name needed.
    .symbol = free
note-childline-online = You can chat with them online too.
    .simple = You can chat online too.
    .symbol = computer
note-shout-text = Text the word SHOUT to this number. It is free.
    .simple = Text SHOUT. It is free.
    .symbol = text
note-relay = Ring 18001, then the number you want.
    .simple = Ring 18001, then the number.
    .symbol = write
note-bsl = A video call with a sign language interpreter. For danger use 999 BSL.
    .simple = A video call in sign language.
    .symbol = sign-language
# Beside the team for adults, where the person may be younger.
note-adult-16 = For people of 16 and over.
    .simple = If you are 16 or more.
    .symbol = age
note-hours = Open: { $hours }
    .simple = Open: { $hours }
    .symbol = time
note-hours-always = Open day and night.
    .simple = Open day and night.
    .symbol = time
note-hours-always-part = { $part }: open day and night.
    .simple = { $part }: open day and night.
    .symbol = time
note-hours-unknown = We do not know when this is open.
    .simple = We do not know when it is open.
    .symbol = time
note-unchecked = Our staff have not checked this number yet. If it does not work, ring another.
    .simple = Not checked yet. If it fails, ring another.
    .symbol = not-sure
# Once below the numbers, where none but 999 has been checked.
numbers-unchecked = Except for 999, our staff have not checked these numbers yet. If one does not work, ring another.
    .simple = Except for 999, these are not checked yet. If one fails, ring another.
    .symbol = not-sure
note-stale = Our staff last checked this more than six months ago.
    .simple = Last checked a long time ago.
    .symbol = not-sure
note-number-unknown = We do not have a number for this hour. Ring another number here.
    .simple = We have no number for now. Ring another one.
    .symbol = not-sure

language-notice = This chat speaks English for now. In danger, ring 999. Childline is free: 0800 1111.
    .simple = This chat speaks English. Help: 999 or 0800 1111.
    .symbol = language
