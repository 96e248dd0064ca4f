# Words of the web page itself: its labels, its own notices, and the pages around the chat.
# Usual: short sentences of at most 15 words. Simple: at most 12.

### On every page; no picture

page-name = Blether
page-skip = Go to the chat
page-skip-plain = Go to the page
page-always = Always here
page-help-now = Help now
page-exit = Exit
page-exit-whole = Exit this page
page-exit-hint =
    Need to go fast? Press Exit. A weather page opens.
    .simple = Need to go? Press Exit for a weather page.
page-exit-keys =
    Or press the Shift key three times.
    .simple = Or press Shift three times.
page-exit-first =
    Need to go fast? Press Exit, and a weather page opens. Your browser may still list this page.
    .simple = Need to go? Press Exit for a weather page.
page-exit-history =
    Exit clears this chat from the page. It can't clear your browser's history.
    .simple = Exit clears this chat. Your browser may still list the page.
page-exit-two-more = Press Shift two more times to exit.
page-exit-one-more = Press Shift one more time to exit.
page-leaving = Weather
page-leave-link = Go to the weather page
page-practice-tag = Practice
page-practice =
    Practice. Nobody reads this; it is for trying out.
    .simple = This is practice. Nobody reads it.
page-computer =
    You are chatting with a computer, not a person.
    .simple = This is a computer. It is not a person.
page-not-inspectorate = This is not run by the Care Inspectorate.
page-your-choice =
    You can skip any question. You can stop at any time.
    .simple = You can skip. You can stop.
page-facts = Good to know
page-footer = More about this page
page-about-link = About this chat
page-back-to-chat = Back to the chat

### The chat; no picture

page-chat-log = What we have said
page-speaker-us = Blether
page-speaker-you = You
page-you-can-choose = You can choose:
# Said by a screen reader with a question that words answer; on the page the box shows it.
page-you-can-type = You can type your answer.
page-you-can-record = You can record it too.
page-choices = Choices
page-tools = More things to press
page-label-write =
    Write a message
page-label-answer =
    Write your answer
page-send = Send
page-send-again = Send again
page-your-answers = Your answers
page-places-to-get-help = Places to get help
page-more-places = More people who can help
page-other-ways = By text, in sign language, or if you can't speak
page-again-title = Start a new chat
page-again =
    What you said stays safe with us. Without a code, you can't come back to this chat.
    .simple = Without a code, you can't come back to this chat.
page-again-button = Start a new chat now

### What happens to a message; no picture

page-mark-sending = Sending
page-mark-sent = Sent
page-mark-waiting = Waiting to be sent
page-mark-refused = Not sent
page-unsettled =
    I'm still waking up. Your words are here. Press send again.
    .simple = I am waking up. Press send again.
page-unsettled-choice =
    I'm still waking up. What you chose is here. Press send again.
    .simple = I am waking up. Press send again.
page-one-moment =
    One moment… I'm still waking up. Your words are safe, and I will send them.
    .simple = I am waking up. I will send your words.
page-offline =
    One moment… I can't get through. Your words are safe. I keep trying.
    .simple = I can't get through. I keep trying.
page-write-first =
    Write something first. Then press send.
page-too-fast =
    That was very quick. Wait a moment, then press it again.
page-new-chat =
    I could not find your chat from before. So this is a new one.
    .simple = Your old chat is not here. This is a new one.

### Help now; no picture

page-help-title = Help now
page-help-intro =
    You can ring any of these. You do not have to tell me why.
    .simple = You can ring these people.
page-help-area = Where do you live?
page-help-area-any = I would rather not say
page-help-area-show = Show numbers for there

### About; no picture

page-about-title = About this chat
page-about-what-title = What this is
page-about-what =
    Blether tells you about a check of services for children. It asks what you think, and it can book a talk with a person.
    .simple = Blether tells you about a check. It asks what you think.
page-about-kept-title = What happens to your words
page-about-kept =
    We keep what you say. We try to take out names and numbers that show who you are.
    .simple = We keep what you say. We try to take out names.
page-about-safe =
    If someone may not be safe, we have to tell people who can help.
    .simple = If you may not be safe, we must tell someone.
page-about-cookie =
    This page keeps one small file (a cookie) so that you can come back to your chat. It goes when you close the browser or press Exit.
    .simple = This page keeps one small file. It goes when you press Exit.
page-about-leave-title = Leaving fast

### When something is not right; no picture

page-problem-title = Something is not right
page-bad-message =
    I could not read that. Please go back to the chat and try again.
    .simple = I could not read that. Please try again.
page-too-big =
    That is too long for me. Please make it shorter, or send it in parts.
    .simple = That is too long. Please send a bit at a time.
page-not-ours =
    I could not tell that this came from my own page. Please send it again from here.
    .simple = Please send it again from here.
page-not-found =
    There is no page here. The chat is just one step away.
    .simple = There is no page here.
page-wrong-way =
    This page can't be opened like that. The chat is just one step away.
    .simple = This page can't be opened like that.
page-broken =
    Something broke on our side. It is not your fault. Please try again soon.
    .simple = Something broke. It is not your fault.
page-no-review =
    I do not know that review. The chat can tell you what is open.
    .simple = I do not know that one.
page-your-words = Your words
page-other-title = You have a chat already
page-other =
    You are in the middle of another chat. Which one would you like?
    .simple = You have a chat now. Which one would you like?
page-other-stay = Go on with my chat
page-other-start = Start the new one
page-other-note =
    If you start the new one, you can't come back to the other.
    .simple = If you start a new one, the old one is gone.
