# Answering by sound: what is said before, while and after someone records.

### The answer

recorded = Recorded
recorded-answer =
    Recorded, { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }
recorded-answer-unknown = Recorded

### Before: when a person will hear it. Only what is true now.

recording-heard-now =
    You can record your answer. The person here who keeps children safe listens today, up to { $until }. I can't say when they will hear yours.
    .simple = You can record your answer. A person may hear it today.
    .symbol = listen
recording-heard-later =
    You can record your answer. No person is listening now. The person here who keeps children safe is next here on { $when }.
    .simple = You can record your answer. No person is listening now.
    .symbol = listen
recording-heard-unknown =
    You can record your answer. No person is listening now. I can't say when one will hear it.
    .simple = You can record your answer. No person is listening now.
    .symbol = listen
recording-heard-practice =
    You can record an answer. This is practice: nobody will hear it, and the sound is not kept.
    .simple = You can record. This is practice, so nobody will hear it.
    .symbol = listen
recording-not-safe =
    I am a computer and can't hear what you say. If you are not safe, ring or press Help now.
    .simple = I am a computer. I can't hear you. Not safe? Press Help now.
    .symbol = get-help

### The recorder

recording-title = Record my answer
recording-start = Record
recording-stop = Stop recording
recording-hear = Hear it
recording-discard = Delete it
recording-send = Send recording
recording-choose = A sound file, or your phone's recorder
recording-yours = Your recording
recording-seconds = seconds
recording-records = Recording. You have 2 minutes.
recording-stopped = Stopped. You can hear it, send it or delete it.
recording-full = That is 2 minutes, so it stopped. You can hear it, send it or delete it.
recording-gone = Deleted. Nothing was sent.
recording-sending = Sending …
recording-no-microphone =
    I can't use a microphone here. You can type, or send a sound file.
    .simple = I can't use a microphone. You can type.
recording-offline =
    It could not be sent. It is still here. Please send it again.
    .simple = It was not sent. Please try again.
recording-kept =
    Your recording is kept safe. I need a moment before we can go on.
    .simple = Your recording is kept. Please wait a moment.

### What may go wrong

recording-not-asked =
    I did not ask for a recording just now, so I did not keep it.
    .simple = I did not ask for that. I did not keep it.
recording-empty =
    There was no sound in it. Please try again, or type.
    .simple = There was no sound. Please try again.
recording-no-sound =
    I can't play that kind of file, so I did not keep it. You can type.
    .simple = I can't play that. You can type.
recording-too-big =
    That is too long for me. Please keep it under 2 minutes.
    .simple = That is too long. Please record less.
recording-visit-over =
    This chat is over, so I did not keep your recording. Go back to the chat to begin again.
    .simple = This chat is over. I did not keep it.
recording-busy =
    A lot of people are sending right now. Please try again soon.
    .simple = Please try again soon.
recording-too-slow =
    It took too long to get here, so I did not keep it. Please try again, or type.
    .simple = It took too long. Please try again.

### On Telegram

telegram-voice-not-heard =
    I am a computer and can't hear voice messages. Nobody listens to this one. Please type it to me. If you are not safe, press Help now, or ring Childline on 0800 1111.
    .simple = I can't hear voice messages. Please type. Not safe? Press Help now.
telegram-voice-too-big =
    That is too long for me. Please keep it under 2 minutes, or type.
    .simple = That is too long. Please make it short.
telegram-voice-lost =
    I could not get your voice message. Please send it again, or type.
    .simple = I did not get it. Please send it again.
telegram-voice-too =
    You can type, or send a voice message.
