# Words of what the live page adds: walking through the talk, leaving, and scanning with one switch.

live-end =
    This is the end of the chat so far.
    .simple = The chat ends here.
    .symbol = talk
live-exit-expired =
    You pressed too slowly, so you are still here. Press Shift three times to exit.
    .simple = You are still here. Press Shift three times to exit.
    .symbol = exit
