# Hearing what is on the page. Labels are short, because they stand beside every message.

speech-listen = Listen
    .symbol = listen
speech-pause = Pause
speech-go-on = Go on
speech-stop = Stop
speech-slower = Slower
speech-faster = Faster
speech-speed = Speed
speech-player = Listen to this
speech-new-on = Read new messages to me
speech-new-off = Do not read new messages to me
speech-says-new = New messages are now read to you.
speech-says-quiet = New messages are not read to you any more.
speech-cannot =
    I can't read this to you right now. You can try again.
    .simple = I can't read this now. You can try again.
speech-press = Press Listen to hear it.
# Said in place of what a person wrote: their own words are never spoken by us.
speech-own-words =
    What you wrote is on the screen.
    .symbol = my-words

### On Telegram

speech-telegram-cannot =
    I can't read this to you here. You can ask someone to read it with you.
    .simple = I can't read this here. You can ask someone.
speech-telegram-nothing = There is nothing to read yet.

### For staff: `blether ready`

ready-no-espeak = Debian's espeak-ng is not here, so nothing can be heard but by a browser's own voice: `apt-get install espeak-ng`
ready-no-opusenc = opusenc is not here, so sounds are large and Telegram has none: `apt-get install opus-tools`
