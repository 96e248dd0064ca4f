# Answering by sound: what is said before, while and after someone records.

### The answer

recorded = Recorded
    .symbol = record
recorded-answer =
    Recorded, { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }
    .symbol = record
recorded-answer-unknown = Recorded
    .symbol = record

### Before: when a person will hear it. Only what is true now.

recording-heard-now =
    You can record your answer. The person here who keeps children safe listens today, up to { $until }. I can't say when they will hear yours.
    .simple = You can record your answer. A person may hear it today.
    .symbol = listen
recording-heard-later =
    You can record your answer. Nobody hears this now. The person here who keeps children safe is next here on { $when }.
    .simple = You can record it. Nobody hears it now.
    .symbol = listen
recording-heard-unknown =
    You can record your answer. Nobody hears this now. I can't say when someone will.
    .simple = You can record it. Nobody hears it now.
    .symbol = listen
recording-heard-practice =
    You can record an answer. This is practice: nobody will hear it, and the sound is not kept.
    .simple = You can record. This is practice, so nobody will hear it.
    .symbol = listen
recording-stays =
    If you take it back, the sound stays locked until a person has heard it. Then it goes, unless they hear danger.
    .simple = If you take it back, a person still listens first. Then it goes, unless they hear danger.
    .symbol = listen
recording-not-safe =
    I am a computer and can't hear what you say. If you are not safe, ring or press Help now.
    .simple = I can't hear you. If you are not safe, press Help now.
    .symbol = help-now

### The recorder

recording-title = Record my answer
    .symbol = record
recording-start = Record
    .symbol = record
recording-stop = Stop recording
    .symbol = stop
recording-hear = Hear it
    .symbol = listen
recording-discard = Delete it
    .symbol = delete
recording-send = Send recording
    .symbol = send
recording-choose = A sound file, or your phone's recorder
    .symbol = record
recording-yours = Your recording
    .symbol = record
recording-seconds = seconds
    .symbol = time
recording-records = Recording. You have 2 minutes.
    .symbol = record
recording-stopped = Stopped. You can hear it, send it or delete it.
    .symbol = stop
recording-full = That is 2 minutes, so it stopped. You can hear it, send it or delete it.
    .symbol = stop
recording-gone = Deleted. Nothing was sent.
    .symbol = delete
recording-sending = Sending …
    .symbol = send
recording-no-microphone =
    I can't use a microphone here. You can type, or send a sound file.
    .simple = I can't use a microphone. You can type.
    .symbol = record
recording-offline =
    It could not be sent. It is still here. Please send it again.
    .simple = It was not sent. Please try again.
    .symbol = not-yet
recording-kept =
    Your recording is kept safe. I need a moment before we can go on.
    .simple = Your recording is kept. Please wait a moment.
    .symbol = kept

### Taking it back

recording-unheard-stays =
    Sound that nobody has heard stays locked until a person has listened. Then it goes, unless they hear danger. It is kept apart from your other words.
    .simple = A person still listens to the sound. Then it goes, unless they hear danger.
    .symbol = listen

### What may go wrong

recording-not-asked =
    I did not ask for a recording just now, so I did not keep it.
    .simple = I did not ask for that. I did not keep it.
    .symbol = nothing
recording-empty =
    There was no sound in it. Please try again, or type.
    .simple = There was no sound. Please try again.
    .symbol = nothing
recording-no-sound =
    I can't play that kind of file, so I did not keep it. You can type.
    .simple = I can't play that. You can type.
    .symbol = nothing
recording-too-big =
    That is too long for me. Please keep it under 2 minutes.
    .simple = That is too long. Please record less.
    .symbol = time
recording-visit-over =
    This chat is over, so I did not keep your recording. Go back to the chat to begin again.
    .simple = This chat is over. I did not keep it.
    .symbol = over
recording-busy =
    A lot of people are sending right now. Please try again soon.
    .simple = Please try again soon.
    .symbol = wait
recording-too-slow =
    It took too long to get here, so I did not keep it. Please try again, or type.
    .simple = It took too long. Please try again.
    .symbol = time

### On Telegram

telegram-voice-not-heard =
    I am a computer and can't hear voice messages. Nobody listens to this one. Please type it to me. If you are not safe, press Help now, or ring Childline on 0800 1111.
    .simple = I can't hear this, and nobody listens. If you are not safe, press Help now.
    .symbol = computer
telegram-voice-too-big =
    That is too long for me. Please keep it under 2 minutes, or type.
    .simple = That is too long. Please make it short.
    .symbol = time
telegram-voice-lost =
    I could not get your voice message. Please send it again, or type.
    .simple = I did not get it. Please send it again.
    .symbol = nothing
telegram-voice-too =
    You can type, or send a voice message.
    .symbol = record
