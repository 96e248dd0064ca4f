# See it my way: the page where a person says how they want to see the chat.
# Usual: short sentences of at most 15 words. Simple: at most 12.

look-title = See it my way
    .symbol = look
look-lead =
    Choose how this looks. You can change it at any time.
    .simple = Choose how this looks.
    .symbol = choose
look-kept = Done. It looks like this now.
    .symbol = done
look-keep = Keep this
    .symbol = kept
look-reset = Put it all back
    .symbol = back
look-where =
    This goes away when you close the browser or press Exit.
    .simple = This goes away when you press Exit.
    .symbol = delete

look-theme = Colours
    .symbol = look
look-theme-device = As my device says
    .symbol = phone
look-theme-paper = Light
    .symbol = very-happy
look-theme-cream = Cream
    .symbol = ok
look-theme-dark = Dark
    .symbol = night
look-theme-contrast = Strong
    .symbol = star

look-size = Size of the words
    .symbol = read
look-size-1 = Usual
    .symbol = read
look-size-2 = Big
    .symbol = read
look-size-3 = Bigger
    .symbol = read
look-size-4 = Twice as big
    .symbol = read

look-space = Space
    .symbol = look
look-space-usual = Usual
    .symbol = look
look-space-wide = More space
    .symbol = look

look-font = Letters
    .symbol = write
look-font-device = As my device says
    .symbol = phone
look-font-atkinson = Atkinson: no two letters look the same
    .symbol = write
look-font-lexend = Lexend: wide, plain letters
    .symbol = write

look-motion = Moving things
    .symbol = stop
look-motion-device = As my device says
    .symbol = phone
look-motion-still = Nothing moves
    .symbol = stop

look-switch = One switch: things light up in turn
    .symbol = switch
look-switch-off = Off
    .symbol = stop
look-switch-1 = 1 second each
    .symbol = switch
look-switch-2 = 2 seconds each
    .symbol = switch
look-switch-3 = 3 seconds each
    .symbol = switch
look-switch-5 = 5 seconds each
    .symbol = switch
look-switch-8 = 8 seconds each
    .symbol = switch
