# Words of `blether chat`, the visit in a terminal. The message is the usual form, `.simple` the simple one.

### In the terminal; no picture

terminal-practice = Practice
terminal-not-inspectorate = This is not run by the Care Inspectorate.
terminal-run-by = This is run by { $name }.
terminal-how =
    Type a number to choose, or write your own words. You can also type help, skip, back or stop. Type /menu to see what to ask, and quit to leave.
    .simple = Type a number, or write. You can type /menu or quit.
terminal-prompt = You:
terminal-waking =
    I'm waking up. I have your words, and I send them again until I am awake. To leave, press Ctrl and C.
    .simple = I'm waking up. Please wait.
terminal-unreadable =
    I could not read that. Please try again.
terminal-new-visit =
    I could not find your chat from before. So this is a new one.
    .simple = Your old chat is not here. This is a new one.
terminal-goodbye =
    Bye for now. This window may still show what we said.
    .simple = Bye for now.
