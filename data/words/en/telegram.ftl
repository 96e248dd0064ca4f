# Words of the Telegram channel itself. The message is the usual form, `.simple` the simple one where it differs.

### The first message; no picture

telegram-practice = Practice
telegram-not-inspectorate = This is not run by the Care Inspectorate.
telegram-run-by = This is run by { $name }.
telegram-servers =
    Telegram keeps messages on its own servers. I can't change that. What we keep has names and numbers taken out.
    .simple = Telegram keeps what you write. I can't change that.
telegram-under-16 =
    Telegram is for people of 16 and over. If you are under 16, please use our web page and not this.
    .simple = Are you under 16? Then please use our web page.
telegram-under-16-at =
    Telegram is for people of 16 and over. If you are under 16, please use our web page: { $address }
    .simple = Are you under 16? Please use our web page: { $address }
telegram-how =
    Press a button, or type its number or its words. You can also send /help, /skip, /back or /stop. To clear this chat, send /exit.
    .simple = Press a button or type its number. For help, send /help.

### Telegram's list of commands; no picture

telegram-command-start = Start
telegram-command-menu = What can I ask?
telegram-command-help = Help now: who you can call
telegram-command-skip = Skip this question
telegram-command-back = Go back one question
telegram-command-stop = Stop for now
telegram-command-simple = Use simple words
telegram-command-pictures = Use words and pictures
telegram-command-usual = Use the usual words
telegram-command-exit = Clear this chat and leave

### While we talk; no picture

telegram-you-chose = You chose: { $choice }
telegram-pressed-already = I have that already.
telegram-waking =
    I'm waking up. I have your message, and I will answer soon. If you need help now, send /help.
    .simple = I'm waking up. I will answer soon.
telegram-only-words =
    I can read words and buttons for now. I did not open what you sent. If you need help now, send /help.
    .simple = I can read words and buttons for now.
telegram-edited =
    I can't change an answer that you sent. If you want me to have the new words, please send them as a new message. If you need help now, send /help.
    .simple = I can't change what you sent. Please send it again as a new message.
telegram-no-groups =
    Sorry, I can't talk in a group. What people tell me is private. Please write to me in a chat of your own.
    .simple = Sorry, I can't talk in a group. Please write just to me.
telegram-exited =
    This chat is cleared, as far as I can. To clear the rest, delete the chat in Telegram. Send /start to begin again.
    .simple = I cleared what I can. To begin again, send /start.
