# Hearing what is on the page. Labels are short, because they stand beside every message.

speech-listen = Listen
    .symbol = listen
speech-pause = Pause
    .symbol = wait
speech-go-on = Go on
    .symbol = go-on
speech-stop = Stop
    .symbol = stop
speech-slower = Slower
    .symbol = listen
speech-faster = Faster
    .symbol = listen
# A second plain player, where the page runs no scripts.
speech-slower-player = Listen more slowly
    .symbol = listen
speech-speed = Speed
    .symbol = time
speech-player = Listen to this
    .symbol = listen
speech-new-on = Read to me
    .symbol = listen
speech-says-new = New messages are now read to you.
    .symbol = listen
speech-says-quiet = New messages are not read to you any more.
    .symbol = stop
speech-cannot =
    I can't read this to you right now. You can try again.
    .simple = I can't read this now. You can try again.
    .symbol = not-yet
speech-press = Press Listen to hear it.
    .symbol = listen
# Said in place of what a person wrote: their own words are never spoken by us.
speech-own-words =
    What you wrote is on the screen.
    .symbol = my-words

# Beside a question that is answered in words: the device turns what is said into words, we never hear it.
speech-dictate =
    You can say it too: press the microphone on your keyboard. The maker of your phone or computer may hear it.
    .simple = You can say it: press the microphone on the keys. The phone's maker may hear it.
    .symbol = record

### On Telegram

speech-telegram-cannot =
    I can't read this to you here. You can ask someone to read it with you.
    .simple = I can't read this here. You can ask someone.
    .symbol = not-yet
speech-telegram-nothing = There is nothing to read yet.
    .symbol = nothing

### Of `blether ready`; for staff

ready-no-espeak = Debian's espeak-ng is not here, so nothing can be heard but by a browser's own voice: `apt-get install espeak-ng`
ready-no-opusenc = opusenc is not here, so sounds are large and Telegram has none: `apt-get install opus-tools`
