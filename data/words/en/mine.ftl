# My words stay mine: seeing, changing and taking back, the return code, the statement, hearing back, and help.
# Awaiting a check by children, young people, a safeguarding lead and a data protection officer.

### Before anyone agrees

mine-agree = You can change your words or take them back when you like. What was passed on to keep someone safe is kept.
    .simple = You can take your words back. What keeps someone safe is kept.
    .symbol = mine
mine-agree-until = You can change your words or take them back until { $date }. What was passed on to keep someone safe is kept.
    .simple = You can take your words back until { $date }. What keeps someone safe is kept.
    .symbol = mine

### Who helps

ask-helper = Is someone helping you with this?
    .symbol = supporter
helper-no = No, I am on my own
    .simple = No
    .symbol = me
helper-family = Someone in my family
    .simple = My family
    .symbol = family
helper-worker = A worker
    .symbol = worker
helper-friend = A friend
    .symbol = friend
helper-other = Someone else
    .symbol = person
ask-helps = How do they help you most?
    .symbol = supporter
helps-reads = They read to me
    .symbol = listen
helps-types = They type my words
    .symbol = write
helps-chooses = They help me choose
    .symbol = choose
helps-speaks = They speak for me
    .symbol = talk

### The private moment

private-hand-back = Now it is time for you, on your own. Please take the screen, and ask your helper to look away.
    .simple = Now it is just you. Ask your helper to look away.
    .symbol = private
private-ask = Is there anything that you want to say on your own? The team can read it, but it will not be shown here again.
    .simple = Do you want to say a thing on your own?
    .symbol = private
private-nothing = Nothing more
    .symbol = no
private-kept = Thank you.
    .symbol = thanks
private-ask-done = Press Done. Then this part goes from the screen.
    .symbol = done
private-is-done = Done
    .symbol = done
private-over = That is done. You can give the screen back now.
    .symbol = done
private-not-shown = (not shown)
    .symbol = private

### My words

button-see-my-words = See my words
    .symbol = mine
button-change-answer = Change one answer
    .simple = Change one
    .symbol = change
button-change-this-answer = Change this
    .symbol = change
button-delete-everything-yes = Yes, take it all out
    .symbol = delete
button-my-code = Get my code
    .symbol = key
button-hear-back = Yes, tell me
    .symbol = listen
button-hear-back-no = Do not tell me
    .symbol = no

mine-title = This is what you said, as we keep it.
    .simple = This is what you said.
    .symbol = mine
mine-line-words = { $question } — { $answer }
    .symbol = mine
mine-line-picked = { $question } — { $picked }
    .symbol = mine
mine-line-card = { $question } — { $card }: { $pile }
    .symbol = mine
mine-line-value = { $question } — { $value }
    .symbol = mine
mine-line-skipped = { $question } — No answer
    .symbol = skip
mine-card = { $card }: { $pile }
    .symbol = cards
mine-value = { $value }
    .symbol = mine
mine-question-gone = A question that is no longer asked
    .symbol = question
mine-left-out = A word like [name] shows where I left something out, so that nobody can tell who you are.
    .simple = A word like [name] shows what I left out.
    .symbol = private
mine-until = You can change this or take it back until { $date }.
    .symbol = calendar
mine-what-now = You can change an answer, or take your words out.
    .simple = You can change this or take it out.
    .symbol = change
mine-offer-keep = You can keep what you said.
    .simple = You can keep your words.
    .symbol = save
mine-keep-page = You can keep this or print it.
    .symbol = print
mine-keep-here = You can copy these words and keep them. Who opens this chat can read them too.
    .simple = You can copy this and keep it.
    .symbol = save
mine-nothing = You have not told me any answers yet.
    .simple = You have no answers yet.
    .symbol = nothing
mine-nothing-there = There is no answer there now.
    .symbol = nothing
mine-which = Which answer do you mean?
    .symbol = choose
mine-what = What shall I do with this answer?
    .simple = What shall I do with this?
    .symbol = choose
mine-change = Change it
    .symbol = change
mine-take = Take it out
    .symbol = delete
mine-leave = Leave it as it is
    .simple = Leave it
    .symbol = ok
mine-left = OK, it stays as it is.
    .symbol = ok
mine-found = I think you mean this answer.
    .symbol = choose
mine-changing = I keep your old answer till you give a new one. Here is the question again.
    .simple = I keep it till you give a new one. Here is the question again.
    .symbol = change
mine-taken-back = I took that answer out. It is gone.
    .symbol = delete
mine-staff-see = The team can see that an answer was taken back, but not what it was.
    .simple = The team sees that one went, but not what it was.
    .symbol = private
mine-too-late = You could change your words until { $date }. They are part of the review now. To ask about them, talk to the people who run this chat.
    .simple = The last day to change was { $date }. You can still ask the team.
    .symbol = calendar
mine-over = This review is over, and your words are part of it now. To ask about them, talk to the people who run this chat.
    .simple = This review is over now. You can still ask the team.
    .symbol = calendar

### Taking everything back

mine-ask-delete = Shall I take out all that you said? It can't be put back.
    .simple = Shall I take it all out? It can't come back.
    .symbol = delete
mine-safety-kept = What was passed on to keep someone safe is kept.
    .simple = What was passed on to keep someone safe stays.
    .symbol = safe
mine-talk-goes = If you booked a talk, that goes too.
    .symbol = calendar
mine-all-gone = It is all gone. The team can see that someone took their words back, but not who or what. Old copies go within 30 days.
    .simple = It is all gone, and old copies go in 30 days. The team sees that words went, but not what.
    .symbol = delete
mine-on-telegram = What you see in this Telegram chat stays on your phone. Type /exit to take away what I can.
    .simple = This chat is still on your phone. Type /exit to clear it.
    .symbol = phone

### The return code

mine-offer-code = Do you want to come back to your words later? I can give you a code.
    .simple = Do you want a code to come back?
    .symbol = key
mine-code-page = Your code is on the page "My words". You can also use a code there.
    .simple = Look at the page "My words".
    .symbol = key
mine-code-command = Type /code to get a new code. To use one, type /code and then the five words.
    .simple = Type /code to get a code.
    .symbol = key
mine-your-code = This is your code. Write it down or take a photo: I show it just once.
    .simple = This is your code. Write it down.
    .symbol = key
mine-code-keep = Anyone who has these five words can see what you said. Keep them in a safe place.
    .simple = Anyone with your code can read your words. Keep it in a safe place.
    .symbol = key
mine-code-ends-old = If you had a code before, it has stopped. This is the one that works.
    .simple = If you had an old code, it has stopped.
    .symbol = key
telegram-command-code = Get a code to come back later
    .symbol = key
mine-code-how = To come back, type /code and then your five words.
    .simple = To come back, type /code and your words.
    .symbol = key
mine-code-unknown = I do not know the word "{ $word }". Look at your code and try again.
    .simple = I do not know "{ $word }". Try again.
    .symbol = key
mine-code-short = A code has five words. I read { $count }.
    .symbol = key
mine-code-wrong = That is not a code I know. Are all five words in the right order?
    .simple = I do not know that code. Are the words in order?
    .symbol = key
mine-code-wait = That was a lot of tries. Please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, then try again. For help now you need no code.
    .simple = Please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }. Then try again.
    .symbol = wait
mine-code-open = You are back. Where you had this open before, it has closed.
    .simple = You are back. It has closed where it was.
    .symbol = ok

### Hearing back

mine-offer-hear = Do you want to hear what the review found?
    .simple = Do you want to hear what they found?
    .symbol = listen
mine-hear-return = OK. When the review is done, come back with your code. I will show you what was found.
    .simple = OK. Come back with your code to see it.
    .symbol = listen
mine-hear-telegram = OK. When the review is done, I will send you a message in this chat. I keep a locked note of this chat for that.
    .simple = OK. I will send you a message here.
    .symbol = listen
mine-hear-practice = This is practice, so there is nothing to hear later.
    .simple = This is practice. There is nothing to hear.
    .symbol = nothing
mine-hear-stop = You can change your mind.
    .symbol = change
mine-hear-no = OK, I will not tell you.
    .symbol = ok
mine-heard-title = You asked to hear what the review found.
    .simple = You asked what they found.
    .symbol = listen
mine-you-said = You said
    .symbol = talk
mine-we-found = We found
    .symbol = review
mine-will-change = What will change
    .symbol = change
mine-heard-wait = The review is not done yet. Come back later to hear what was found.
    .simple = They are not done yet. Come back later.
    .symbol = wait

### The page "My words"

mine-link = My words
    .symbol = mine
mine-page-lead = Here you can see what you said. You can change it, take it out, print it or keep it.
    .simple = Here is what you said. You can change it or take it out.
    .symbol = mine
mine-page-empty = You have not told me any answers yet.
    .symbol = nothing
mine-answers = My answers
    .symbol = mine
mine-no-answer = No answer
    .symbol = skip
mine-left-out-mark = left out: { $what }
    .symbol = private
mine-take-button = Take it out
    .symbol = delete
mine-statement = Keep or print my words
    .simple = Keep my words
    .symbol = print
mine-statement-title = What I said
    .symbol = mine
mine-statement-date = Made on { $date }
    .symbol = calendar
mine-statement-about = These are my own words, as Blether keeps them.
    .simple = These are my words.
    .symbol = mine
mine-statement-without = What shows who I am was left out, and is marked.
    .simple = What shows who I am was left out.
    .symbol = private
mine-download = Save it on this device
    .simple = Save it
    .symbol = save
mine-download-note = Then all who use this phone or computer can open it.
    .simple = Others who use it can read it.
    .symbol = private
mine-print-how = To print it, use Print in your browser.
    .symbol = print
mine-back = Back to my words
    .symbol = back
mine-code-title = A code to come back
    .symbol = key
mine-code-why = With a code of five words you can come back on any phone or computer. You need no e-mail and no name.
    .simple = A code of five words lets you come back.
    .symbol = key
mine-code-make = Get a code
    .symbol = key
mine-code-new = Get a new code. The old one stops.
    .simple = Get a new code
    .symbol = key
mine-use-title = I have a code
    .symbol = key
mine-use-label = Type your five words
    .symbol = write
mine-use-button = Open my words
    .symbol = my-words
mine-use-note = The chat that is open here now will close. Where you had your words open before, they close too.
    .simple = The chat here will close.
    .symbol = my-words
mine-delete-title = Take everything out
    .symbol = delete
mine-delete-button = Take it all out
    .symbol = delete
mine-delete-sure = Yes, take it all out
    .symbol = delete
mine-delete-keep = No, keep my words
    .symbol = ok
mine-private-title = What I said on my own
    .symbol = private
mine-private-why = If you said something on your own, it is not shown here. You can take it out.
    .simple = It is not shown here. You can take it out.
    .symbol = private
mine-private-gone = If there was something, it is gone now.
    .symbol = delete
mine-slip-title = Was my note read?
    .symbol = mail
mine-slip-why = If you left a way to reach you, type your code to see if it was read. Someone else may see this screen.
    .simple = Type your code to see if your note was read.
    .symbol = mail
mine-slip-button = Look
    .symbol = mail
mine-slip-none = You have left no note.
    .symbol = nothing
mine-slip-read = A person opened your note on { $date }.
    .symbol = ok
mine-slip-seen = A person saw on { $date } that you may need help. They have not opened your note yet. For help now, ring 999 or Childline 0800 1111.
    .simple = A person saw that you may need help. For help now, ring 0800 1111.
    .symbol = wait
mine-slip-waits = Nobody has opened your note yet. For help now, ring 999 or Childline 0800 1111.
    .simple = Nobody has read it yet. For help now, ring 0800 1111.
    .symbol = wait
mine-slip-other = That is not the code of this chat.
    .symbol = key
mine-no-visit = There is no chat open here. If you have a code, type it here.
    .simple = No chat is open here. Do you have a code?
    .symbol = key
mine-hear-on = You asked to hear what the review found.
    .symbol = listen

### What an answer leaves out

left-out-name = a name
    .symbol = private
left-out-phone = a phone number
    .symbol = private
left-out-email = an e-mail address
    .symbol = private
left-out-link = a link
    .symbol = private
left-out-postcode = a postcode
    .symbol = private
left-out-number = a number
    .symbol = private
left-out-birth-date = a birthday
    .symbol = private
left-out-address = an address
    .symbol = private
left-out-place = a place
    .symbol = private
left-out-removed = words
    .symbol = private
left-out-taken-back = words
    .symbol = delete
