# Words of what the live page adds: walking through the talk, leaving, and scanning with one switch.

live-end =
    This is the end of the chat so far.
    .simple = The chat ends here.
    .symbol = talk
live-exit-expired =
    That was too slow, so you are still here. Press Shift three times to exit.
    .simple = You are still here. Press Shift three times to exit.
    .symbol = exit
live-scan-title =
    One switch
    .symbol = switch
live-scan-hint =
    Use this page with one switch. Things light up in turn. Press Space, press Enter or tap to choose. To stop, choose Stop one-switch mode.
    .simple = Things light up in turn. Press or tap to choose.
    .symbol = switch
live-scan-skip =
    Go to one-switch mode
    .symbol = switch
live-scan-cannot =
    One-switch mode can't start now. There is no network. Try again when there is.
    .simple = One-switch mode can't start now. There is no network.
    .symbol = switch
live-scan-start =
    Start one-switch mode
    .symbol = switch
live-scan-stop =
    Stop one-switch mode
    .symbol = stop
live-scan-speed =
    Seconds for each thing
    .symbol = time
live-scan-on =
    One-switch mode is on. Press Space or tap to choose. To stop, choose Stop one-switch mode.
    .simple = One-switch mode is on. Press or tap to choose.
    .symbol = switch
live-scan-off =
    One-switch mode is off.
    .symbol = stop
live-kept =
    Your browser keeps the Help now page, so that it opens without a network. It goes when you press Exit.
    .simple = Your browser keeps the Help now page. It goes when you press Exit.
    .symbol = help-now
